import { Problem } from '../../problem';
import { DagDraft, TaskDraft } from '../DagDraft';
import { readDagValue } from '../values';

const isResult = (value: Parameters<typeof readDagValue>[0]) =>
  readDagValue(value).kind === 'result';

/** Where the arguments of copies come from results, by Airflow's expand_kwargs. */
function expandedResults({ map }: TaskDraft): Problem['path'][] {
  if (!map) return [];
  if (map.kwargs !== undefined && isResult(map.kwargs)) {
    return [[...map.path, 'kwargs']];
  }
  const together = Object.values(map.together ?? {});
  return together.length > 1 && together.some(isResult)
    ? [[...map.path, 'together']]
    : [];
}

/** Results that Airflow fills in as if somebody had written them as templates. */
export const mappedResultFindings = ({ tasks }: DagDraft): Problem[] =>
  tasks.flatMap(expandedResults).map(path => ({
    path,
    message:
      'takes arguments from a result, in which Airflow reads {{ and {% as a template. Use "each" or one argument alone where the result holds text that others wrote',
  }));
