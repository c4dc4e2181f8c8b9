import { GroupDraft } from './DagDraft';
import { mappingOf } from './mappingOf';
import { readAfterDraft } from './readAfterDraft';
import { textOf } from './textOf';
import { DagValue } from './value';

/** Reads what can be read of one group; never fails. */
export function readGroupDraft(
  fields: { [field: string]: DagValue },
  index: number,
): GroupDraft {
  const path = ['groups', index];
  const { prefix } = fields;
  return {
    path,
    id: textOf(fields.id),
    group: textOf(fields.group),
    ...(typeof prefix === 'boolean' && { prefix }),
    after: readAfterDraft(fields.after, path),
    defaults: mappingOf(fields.defaults),
    fields,
  };
}
