import { didYouMean } from '../../didYouMean';
import { Problem } from '../../problem';
import { quoted } from '../../quoted';

/** References to assets that are not declared, or stand there twice. */
export const assetKeyProblems = (
  references: readonly { key: string; path: Problem['path'] }[],
  known: readonly string[],
): Problem[] =>
  references.flatMap(({ key, path }, index) => {
    if (!key) return [];
    if (!known.includes(key)) {
      return [
        {
          path,
          message: `${quoted(key)} is not declared under "assets".${didYouMean(key, known)}`,
        },
      ];
    }
    return references.findIndex(other => other.key === key) < index
      ? [{ path, message: `names ${quoted(key)} twice` }]
      : [];
  });
