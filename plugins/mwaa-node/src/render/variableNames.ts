import { pythonKeywords } from 'backstage-plugin-mwaa-common';
import { freeName } from './freeName';
import { pythonBuiltins } from './pythonBuiltins';

function snakeCase(taskId: string): string {
  const name = taskId
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
  return /^[a-z]/.test(name) ? name : `task_${name}`.replace(/_$/, '');
}

/**
 * A Python variable for each task, told from its id, that hides neither a
 * keyword, a builtin nor one of `imported`.
 */
export function variableNames(
  taskIds: readonly string[],
  imported: Iterable<string>,
): Map<string, string> {
  const reserved = new Set([...pythonKeywords, ...pythonBuiltins, ...imported]);
  const taken = new Set(reserved);
  const variables = new Map<string, string>();
  for (const taskId of taskIds) {
    const wanted = snakeCase(taskId);
    const name = freeName(
      reserved.has(wanted) ? `${wanted}_task` : wanted,
      taken,
    );
    taken.add(name);
    variables.set(taskId, name);
  }
  return variables;
}
