import { Problem } from '../../problem';
import { TaskDraft } from '../DagDraft';
import { DagValueReading } from '../values';
import { walkDagValue } from '../walkDagValue';

/** Visits everything that a task gives to its operator, mapped or not. */
export function walkTaskValues(
  { path, with: given, map }: TaskDraft,
  visit: (reading: DagValueReading, path: Problem['path']) => void,
): void {
  walkDagValue(given, [...path, 'with'], visit);
  if (!map) return;
  walkDagValue(map.each ?? {}, [...map.path, 'each'], visit);
  walkDagValue(map.together ?? {}, [...map.path, 'together'], visit);
  walkDagValue(map.kwargs ?? null, [...map.path, 'kwargs'], visit);
  if (map.label !== undefined) {
    visit({ kind: 'template', template: map.label }, [...map.path, 'label']);
  }
}
