import { Problem } from '../problem';
import { AfterDraft } from './DagDraft';
import { listOf } from './listOf';
import { mappingOf } from './mappingOf';
import { textOf } from './textOf';
import { DagValue } from './value';

/** Reads what can be read of `after` of a task or group. */
export const readAfterDraft = (
  value: DagValue | undefined,
  path: Problem['path'],
): AfterDraft[] =>
  listOf(value).flatMap((entry, index) => {
    const { id: named, label } = mappingOf(entry);
    const id = textOf(entry) ?? textOf(named);
    return id
      ? [
          {
            id,
            ...(textOf(label) && { label: textOf(label) }),
            path: [...path, 'after', index],
          },
        ]
      : [];
  });
