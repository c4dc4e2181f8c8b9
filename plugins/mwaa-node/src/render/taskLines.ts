import { TaskGraph } from 'backstage-plugin-mwaa-common';
import { DagFileLines } from './dagFileLines';

/** First line of each task in the DAG file, from 1, by its full task_id. */
export const taskLines = (
  { nodes }: DagFileLines,
  graph: Pick<TaskGraph, 'tasks'>,
): { [taskId: string]: number } =>
  Object.fromEntries(graph.tasks.map(({ id }) => [id, nodes.get(id)!]));
