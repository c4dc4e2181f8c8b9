import { TaskStatementLines } from './taskStatements';

// "… passed to BashOperator (task_id: load)", "<Task(BashOperator): load>",
// "Task id 'load' has already been added", "the task 'load'".
const NAMES = [
  /\btask_id(?:: ?|=)["']?([\w.-]+)/,
  // Bounded, because the message is whatever somebody's file has raised.
  /<Task\([^()]{1,200}\): ([\w.-]+)>/,
  /\b[Tt]ask (?:id )?["']([\w.-]+)["']/,
];

/**
 * The one statement of the task that a message of Airflow names. Undefined
 * where it names none, or one of several tasks.
 */
export function namedTask(
  message: string,
  statements: readonly TaskStatementLines[],
): TaskStatementLines | undefined {
  const name = NAMES.map(pattern => pattern.exec(message)?.[1]).find(Boolean);
  const exact = statements.filter(({ taskId }) => taskId === name);
  const local = statements.filter(({ localId }) => localId === name);
  const meant = exact.length ? exact : local;
  return meant.length === 1 ? meant[0] : undefined;
}
