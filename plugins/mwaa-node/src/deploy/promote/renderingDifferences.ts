import { DeploymentFile } from '../DeploymentFile';
import { unifiedDiff } from '../diff/unifiedDiff';
import { FileChange } from '../history/FileChange';
import { sha256Hex } from '../sha256Hex';

type File = Pick<DeploymentFile, 'path' | 'content'>;

const bodies = (files: readonly File[]) =>
  new Map(
    files.map(({ path, content }) => [
      path,
      typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    ]),
  );

/** What one specification becomes for two environments; what is the same is left out. Pure. */
export function renderingDifferences(
  from: readonly File[],
  to: readonly File[],
): FileChange[] {
  const [there, here] = [bodies(from), bodies(to)];
  const facts = (body: Uint8Array) => ({
    sha256: sha256Hex(body),
    size: body.byteLength,
  });
  return [...new Set([...there.keys(), ...here.keys()])]
    .sort()
    .flatMap((path): FileChange[] => {
      const [before, after] = [there.get(path), here.get(path)];
      if (before && after && Buffer.compare(before, after) === 0) {
        return [];
      }
      const diff = unifiedDiff(path, before, after);
      const present = before ? 'changed' : 'added';
      return [
        {
          path,
          change: after ? present : 'removed',
          ...(before && { before: facts(before) }),
          ...(after && { after: facts(after) }),
          ...(diff !== undefined && { diff }),
        },
      ];
    });
}
