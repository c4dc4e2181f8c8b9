import { TaskGraph } from 'backstage-plugin-mwaa-common';
import { operatorTitle } from '../palette/operatorTitle';
import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import { GraphShape, ShapeNode } from './GraphShape';
import { NodeFacts } from './NodeFacts';
import { traitsOf } from './traitsOf';

interface Parts {
  work: TaskGraphViewProps['work'];
  graph: TaskGraph;
  shape: GraphShape;
  problemsOf: TaskGraphViewProps['problemsOf'];
}

const nodeOf = (graph: TaskGraph, { kind, index }: ShapeNode) =>
  (kind === 'task' ? graph.tasks : graph.groups).find(
    node => node.index === index,
  )!;

/** Full ids by key. */
export const idsByKey = (
  graph: TaskGraph,
  shape: GraphShape,
): ReadonlyMap<string, string> =>
  new Map(shape.nodes.map(node => [node.key, nodeOf(graph, node).id]));

/** What the drawing says about each task and group, by key. */
export function factsOf({
  work,
  graph,
  shape,
  problemsOf,
}: Parts): ReadonlyMap<
  string,
  Omit<NodeFacts, 'isSelected' | 'isActive' | 'isStart'>
> {
  const ids = idsByKey(graph, shape);
  const upstreams = new Map<string, string[]>();
  shape.edges.forEach(({ from, to }) =>
    upstreams.set(to, [...(upstreams.get(to) ?? []), ids.get(from)!]),
  );
  return new Map(
    shape.nodes.map(node => {
      const { key, kind, index } = node;
      const id = ids.get(key)!;
      const task = kind === 'task' ? work.tasks[index] : undefined;
      const facts = {
        kind,
        id,
        name: nodeOf(graph, node).localId,
        operator: task?.operator,
        title: task && operatorTitle(task.operator),
        traits: task ? traitsOf(task, id, graph) : [],
        problems: problemsOf(id),
      };
      return [key, { ...facts, upstreams: upstreams.get(key) ?? [] }];
    }),
  );
}
