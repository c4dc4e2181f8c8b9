import { ImportProblem } from 'backstage-plugin-mwaa-common';
import { firstOf } from './firstOf';
import { fitTexts } from './fitTexts';

const LIMIT = 10;
const TEXT_LIMIT = 8_000;

/** Import errors with as much of their tracebacks as fits. */
export function shortProblems(problems: readonly ImportProblem[]): {
  problems: ImportProblem[];
  omitted: number;
} {
  const { items, omitted } = firstOf(problems, LIMIT);
  const texts = fitTexts(
    items.map(({ text }) => text),
    TEXT_LIMIT,
  );
  return {
    problems: items.map((problem, index) => ({
      ...problem,
      text: texts[index],
    })),
    omitted,
  };
}
