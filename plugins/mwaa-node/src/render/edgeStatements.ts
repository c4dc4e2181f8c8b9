import { AirflowTarget, TaskGraph } from 'backstage-plugin-mwaa-common';
import { coreImports } from './coreImports';
import { edgeChains } from './edgeChains';
import { GraphStep } from './explicitEdges';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral } from './pythonLiteral';

/** The groups around both ends, the outermost first. */
function commonGroups({ nodes }: TaskGraph, { from, to }: GraphStep): string[] {
  const [left, right] = [nodes.get(from)!.groups, nodes.get(to)!.groups];
  return left.filter((id, depth) => right[depth] === id);
}

/**
 * Whether `a >> Label("…") >> b` labels the edge between those two. In every
 * version it labels the tasks at the ends of a group, and where they are in
 * different groups Airflow puts the innermost group of each in its place
 * (EdgeModifier).
 */
function takesLabel({ nodes }: TaskGraph, { from, to }: GraphStep): boolean {
  const [first, second] = [nodes.get(from)!, nodes.get(to)!];
  if (first.kind === 'task' && second.kind === 'task') {
    return first.groups.at(-1) === second.groups.at(-1);
  }
  const isPlain = (node: typeof first, end: 'leaves' | 'roots') =>
    node.groups.length === 0 &&
    (node.kind === 'task' ||
      node[end].every(id => nodes.get(id)!.groups.length === 1));
  return isPlain(first, 'leaves') && isPlain(second, 'roots');
}

/**
 * Statements for the edges, in an order that Airflow understands as meant: an
 * edge to a group leads to the tasks that have no upstream in it at that
 * moment, so whatever lies inside the group is said before.
 */
export function edgeStatements(
  graph: TaskGraph,
  steps: readonly GraphStep[],
  variables: ReadonlyMap<string, string>,
  target: AirflowTarget,
): PythonExpression[] {
  const isGroup = (id: string) => graph.nodes.get(id)?.kind === 'group';
  const ends = new Set(
    steps.flatMap(({ from, to }) => [from, to]).filter(isGroup),
  );
  const before = new Map<string | undefined, GraphStep[]>();
  for (const step of steps) {
    const group = commonGroups(graph, step).findLast(id => ends.has(id));
    before.set(group, [...(before.get(group) ?? []), step]);
  }
  const depth = (id: string | undefined) =>
    id === undefined ? -1 : graph.nodes.get(id)!.groups.length;
  const { Label } = coreImports[target.major];
  return [...before]
    .sort(([a], [b]) => depth(b) - depth(a))
    .flatMap(([, inside]) => {
      const isChained = (step: GraphStep) =>
        step.label === undefined || takesLabel(graph, step);
      const edge = ({ from, to, label }: GraphStep) => ({
        upstream: variables.get(from)!,
        downstream: variables.get(to)!,
        label,
      });
      return [
        ...edgeChains(inside.filter(isChained).map(edge), target),
        ...inside
          .filter(step => !isChained(step))
          .map(edge)
          .map(
            ({ upstream, downstream, label }) =>
              new PythonExpression(
                `${upstream}.set_downstream(${downstream}, edge_modifier=Label(${pythonLiteral(label!)}))`,
                [Label],
              ),
          ),
      ];
    });
}
