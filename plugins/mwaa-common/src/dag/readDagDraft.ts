import { operatorById } from '../airflow/operatorById';
import { DagDraft, TaskDraft } from './DagDraft';
import { DagValue } from './value';

type Mapping = { [key: string]: DagValue };

const mapping = (value: DagValue | undefined): Mapping =>
  value && typeof value === 'object' && !Array.isArray(value) ? value : {};
const list = (value: DagValue | undefined): DagValue[] =>
  Array.isArray(value) ? value : [];
const text = (value: DagValue | undefined): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

function readTask(fields: Mapping, index: number): TaskDraft {
  const path = ['tasks', index];
  const operatorName = text(fields.operator);
  return {
    path,
    id: text(fields.id),
    operatorName,
    operator: operatorName ? operatorById(operatorName) : undefined,
    after: list(fields.after).flatMap((id, position) =>
      typeof id === 'string' && id
        ? [{ id, path: [...path, 'after', position] }]
        : [],
    ),
    with: mapping(fields.with),
  };
}

/** Reads what can be read; never fails. */
export function readDagDraft(value: DagValue | undefined): DagDraft {
  const root = mapping(value);
  const taskFields = list(root.tasks).map(mapping);
  return {
    texts: Object.fromEntries(
      Object.entries(root).flatMap(([name, field]) =>
        typeof field === 'string' ? [[name, field]] : [],
      ),
    ),
    tags: list(root.tags).flatMap((tag, index) =>
      typeof tag === 'string' ? [{ tag, path: ['tags', index] }] : [],
    ),
    schedule: mapping(root.schedule),
    maxActiveRuns: root.maxActiveRuns,
    defaults: mapping(root.defaults),
    params: Object.fromEntries(
      Object.entries(mapping(root.params)).map(([name, param]) => [
        name,
        mapping(param),
      ]),
    ),
    tasks: taskFields.map(readTask),
    taskFields,
  };
}
