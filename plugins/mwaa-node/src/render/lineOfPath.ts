import { Problem, TaskGraph } from 'backstage-plugin-mwaa-common';
import { DagFileLines } from './dagFileLines';

/**
 * The line of the DAG file that a place in the specification is about: that
 * of its task or group, and else that of the DAG.
 */
export function lineOfPath(
  [field, index]: Problem['path'],
  { dag, nodes }: DagFileLines,
  graph: Pick<TaskGraph, 'tasks' | 'groups'>,
): number {
  if (field !== 'tasks' && field !== 'groups') return dag;
  const node = graph[field].find(each => each.index === index);
  return (node && nodes.get(node.id)) ?? dag;
}
