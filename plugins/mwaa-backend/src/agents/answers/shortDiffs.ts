import { fitTexts } from './fitTexts';

const LIMIT = 30_000;

/** Files with as much of their differences as fits. */
export function shortDiffs<T extends { diff?: string }>(
  files: readonly T[],
): T[] {
  const diffs = fitTexts(
    files.map(({ diff }) => diff ?? ''),
    LIMIT,
  );
  return files.map((file, index) =>
    file.diff === undefined ? file : { ...file, diff: diffs[index] },
  );
}
