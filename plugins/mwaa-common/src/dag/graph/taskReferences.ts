import { operatorById } from '../../airflow/operatorById';
import { Problem } from '../../problem';
import { afterId } from '../afterId';
import { GraphTask } from '../GraphTask';
import { DagValue } from '../value';
import { walkDagValue } from '../walkDagValue';

/** Where a task names another task, or a group, by its full id. */
export interface TaskReference {
  by: 'after' | 'result' | 'follower' | 'setup';
  id: string;
  label?: string;
  /** From the task: `['after', 0]`, `['with', 'env', 'ROWS']`. */
  path: Problem['path'];
}

type Path = Problem['path'];

function results(value: DagValue | undefined, at: Path): TaskReference[] {
  const found: TaskReference[] = [];
  walkDagValue(value ?? null, at, (reading, path) => {
    if (reading.kind === 'result') {
      found.push({ by: 'result', id: reading.task, path });
    }
  });
  return found;
}

function idsIn(value: DagValue | undefined, path: Path): TaskReference[] {
  return (Array.isArray(value) ? value : []).flatMap((id, index) =>
    typeof id === 'string' && id
      ? [{ by: 'follower' as const, id, path: [...path, index] }]
      : [],
  );
}

function followers({ operator, with: given = {} }: GraphTask): TaskReference[] {
  const fields = (operator && operatorById(operator)?.fields) || [];
  return fields.flatMap(({ name, type }) => {
    const value = given[name];
    const path = ['with', name];
    if (type === 'taskIds') return idsIn(value, path);
    if (type !== 'cases' || !Array.isArray(value)) return [];
    return value.flatMap((entry, index) =>
      entry && typeof entry === 'object' && !Array.isArray(entry)
        ? idsIn(entry.then, [...path, index, 'then'])
        : [],
    );
  });
}

/** Everything a task names, in the order of its fields; also what is not there. */
export function taskReferences(task: GraphTask): TaskReference[] {
  const { after = [], map = {}, teardown } = task;
  return [
    ...after.map((entry, index): TaskReference => ({
      by: 'after',
      id: afterId(entry),
      ...(typeof entry === 'object' && { label: entry.label }),
      path: ['after', index],
    })),
    ...results(task.with ?? {}, ['with']),
    ...followers(task),
    ...results(map.each, ['map', 'each']),
    ...results(map.together, ['map', 'together']),
    ...results(map.kwargs, ['map', 'kwargs']),
    ...(teardown?.of ?? []).map((id, index): TaskReference => ({
      by: 'setup',
      id,
      path: ['teardown', 'of', index],
    })),
  ];
}
