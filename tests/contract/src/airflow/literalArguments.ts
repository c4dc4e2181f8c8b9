import {
  DagTask,
  DagValue,
  operatorFor,
  readDagValue,
} from 'backstage-plugin-mwaa-common';

function isLiteral(value: DagValue): boolean {
  const reading = readDagValue(value);
  if (reading.kind === 'list') return reading.items.every(isLiteral);
  if (reading.kind === 'mapping') {
    return reading.entries.every(([, item]) => isLiteral(item));
  }
  return reading.kind === 'literal';
}

/**
 * The arguments of a task that must reach the operator unchanged: those that
 * are literal to their depth and that Airflow fills in.
 */
export function literalArguments(
  task: DagTask,
  rendered: Record<string, unknown>,
): Record<string, DagValue> {
  const others = ['duration', 'time', 'dateTime', 'dateTimeOrTime', 'taskIds'];
  const typed = operatorFor(task)!
    .fields.filter(({ type }) => others.includes(type))
    .map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(task.with ?? {}).filter(
      ([name, value]) =>
        name in rendered && !typed.includes(name) && isLiteral(value),
    ),
  );
}
