import { statementStarts } from '../render/statementStarts';

const TASK_ID = /^(?:\w+\s*=\s*)?[\w.]+\([^]*?\btask_id=["']([\w.-]+)["']/;
const GROUP = /^with TaskGroup\(\s*(?:group_id=)?["']([\w-]+)["']/;
const OPENED_AS = /\bas (\w+):\s*$/;
const OPENED_AGAIN = /^with (\w+):\s*$/;

/** A statement that makes a task. */
export interface TaskStatementLines {
  /** Full: with the ids of its groups. */
  taskId: string;
  /** As it is written. */
  localId: string;
  /** Lines, from 1; both are part of it. */
  start: number;
  end: number;
}

/** A group whose block a statement may stand in. */
interface OpenGroup {
  indent: number;
  /** What it puts before the ids of its tasks. */
  prefix: string;
}

/**
 * The statements that make tasks, as the generator writes them and people
 * often do. Pure.
 *
 * @param python - a DAG file
 */
export function taskStatements(python: string): TaskStatementLines[] {
  const lines = python.split('\n');
  const starts = statementStarts(python);
  const prefixes = new Map<string, string>();
  const found: TaskStatementLines[] = [];
  let open: OpenGroup[] = [];
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? lines.length + 1) - 1;
    const statement = lines.slice(start - 1, end).join('\n');
    const source = statement.trimStart();
    if (source === '' || source.startsWith('#')) return;
    const indent = statement.length - source.length;
    open = open.filter(group => group.indent < indent);
    const around = open.at(-1)?.prefix ?? '';
    const group = GROUP.exec(source);
    const again = OPENED_AGAIN.exec(source);
    const task = TASK_ID.exec(source);
    if (group) {
      const isPlain = /\bprefix_group_id=False\b/.test(source);
      const prefix = isPlain ? '' : `${around}${group[1]}.`;
      open.push({ indent, prefix });
      const variable = OPENED_AS.exec(source)?.[1];
      if (variable) prefixes.set(variable, prefix);
    } else if (again) {
      open.push({ indent, prefix: prefixes.get(again[1]) ?? '' });
    } else if (task) {
      const [, localId] = task;
      found.push({ taskId: `${around}${localId}`, localId, start, end });
    }
  });
  return found;
}
