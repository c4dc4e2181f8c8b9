import {
  DagWork,
  findCycle,
  TaskGraph,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import { addUpstream } from './addUpstream';

const isAround = ({ nodes }: TaskGraph, group: string, id: string) =>
  nodes.get(id)?.groups.includes(group) ?? false;

/** Why one task or group cannot wait for another, in a sentence, if it cannot. */
export function connectProblem(
  work: DagWork,
  from: string,
  to: string,
): string | undefined {
  const graph = taskGraph(work);
  if (!graph.nodes.has(from) || !graph.nodes.has(to)) {
    return 'One of them is not there any more.';
  }
  if (from === to) return `${to} cannot wait for itself.`;
  if (isAround(graph, from, to)) return `${to} is in ${from}.`;
  if (isAround(graph, to, from)) return `${from} is in ${to}.`;
  const isThere = [...graph.written, ...graph.implied].some(
    edge => edge.from === from && edge.to === to,
  );
  if (isThere) return `${to} waits for ${from} already.`;
  const circle = findCycle(taskGraph(addUpstream(work, from, to)).edges);
  return circle && !findCycle(graph.edges)
    ? `They would wait for each other in a circle: ${circle.join(' → ')}.`
    : undefined;
}
