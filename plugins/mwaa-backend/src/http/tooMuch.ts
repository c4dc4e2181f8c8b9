import {
  SPECIFICATION_EDGE_LIMIT,
  SPECIFICATION_ENTRY_LIMIT,
  SPECIFICATION_TASK_LIMIT,
} from 'backstage-plugin-mwaa-common';

type Fields = { readonly [field: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  value && typeof value === 'object' ? (value as Fields) : {};

const countOf = (value: unknown) => Object.keys(fieldsOf(value)).length;

const SMALL = ['groups', 'tags', 'params', 'values', 'assets'];

/**
 * Why a specification is not even looked at: its checks and its Python would
 * keep all others of the backend waiting. Undefined for all that people write.
 */
export function tooMuch(spec: Fields): string | undefined {
  if (countOf(spec.tasks) > SPECIFICATION_TASK_LIMIT) {
    return `has more than ${SPECIFICATION_TASK_LIMIT} tasks; split the DAG, or make copies of a task with "map"`;
  }
  const field = SMALL.find(
    name => countOf(spec[name]) > SPECIFICATION_ENTRY_LIMIT,
  );
  if (field) {
    return `has more than ${SPECIFICATION_ENTRY_LIMIT} ${field}; split the DAG`;
  }
  const edges = [spec.tasks, spec.groups]
    .flatMap(list => Object.values(fieldsOf(list)))
    .reduce((sum: number, each) => sum + countOf(fieldsOf(each).after), 0);
  return edges > SPECIFICATION_EDGE_LIMIT
    ? `has more than ${SPECIFICATION_EDGE_LIMIT} dependencies; split the DAG, or put tasks into groups and let these wait for one another`
    : undefined;
}
