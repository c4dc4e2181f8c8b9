import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { DagDraft } from '../DagDraft';
import { findCycle } from '../graph/findCycle';
import { GroupNode, TaskGraph, TaskNode } from '../graph/GraphParts';
import { Edge } from '../graph/Edge';

type Node = TaskNode | GroupNode;

/** The two neighbours in one group between which an edge counts. */
function siblings(from: Node, to: Node): Edge {
  const way = (node: Node) => [...node.groups, node.id];
  const [a, b] = [way(from), way(to)];
  const depth = a.findIndex((id, index) => id !== b[index]);
  return { from: a[depth], to: b[depth] };
}

const groupCycle = ({ edges, nodes }: TaskGraph) =>
  findCycle(
    edges.map(({ from, to }) => siblings(nodes.get(from)!, nodes.get(to)!)),
  );

/** What the target's Airflow does with groups otherwise than one would think. */
export function groupFindings(
  { groups, graph }: DagDraft,
  target: AirflowTarget | undefined,
): Problem[] {
  // From 3.3 on TaskGroup.topological_sort raises for it, and the page with it.
  const isStrict =
    target !== undefined && compareVersions(target.airflowVersion, '3.3') >= 0;
  const cycle = isStrict ? groupCycle(graph) : undefined;
  return [
    ...(cycle
      ? [
          {
            path: ['groups'],
            message: `wait for each other: ${cycle.join(' → ')}. The tasks can run, and Airflow ${target?.airflowVersion} cannot draw them; put the tasks into other groups`,
          },
        ]
      : []),
    ...groups.flatMap(({ fields, path }) =>
      fields.displayName !== undefined && target?.major === 2
        ? [
            {
              path: [...path, 'displayName'],
              message: `is left out: Airflow ${target.airflowVersion} shows the id of a group`,
            },
          ]
        : [],
    ),
  ];
}
