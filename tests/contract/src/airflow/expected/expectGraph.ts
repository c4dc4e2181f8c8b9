import {
  AirflowTarget,
  DagSpec,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import { AirflowDag } from '../AirflowAnswer';

const arrow = ({ from, to }: { from: string; to: string }) =>
  `${from} >> ${to}`;

/** That tasks and groups are where the specification puts them, and in its order. */
export function expectGraph(
  dag: AirflowDag,
  spec: DagSpec,
  target: AirflowTarget,
): void {
  const graph = taskGraph(spec);
  expect(
    dag.tasks
      .flatMap(({ id, downstream }) =>
        downstream.map(to => arrow({ from: id, to })),
      )
      .sort(),
  ).toEqual(graph.edges.map(arrow).sort());
  expect(dag.tasks.map(({ id, group }) => [id, group]).sort()).toEqual(
    graph.tasks.map(({ id, groups }) => [id, groups.at(-1) ?? null]).sort(),
  );
  // Airflow draws the arrows of a group from and to a node of their own.
  const drawn = (id: string, end: string) =>
    graph.nodes.get(id)!.kind === 'group' ? `${id}.${end}_join_id` : id;
  const labelled = graph.written
    .filter(({ label }) => label !== undefined)
    .map(({ from, to, label }) => [
      arrow({ from: drawn(from, 'downstream'), to: drawn(to, 'upstream') }),
      label,
    ]);
  // Where one leads into a group, Airflow also labels the arrows to the tasks
  // that come first in it, and draws none of them.
  const notDrawn = graph.written.flatMap(({ from, to }) => {
    const group = graph.groups.find(({ id }) => id === to);
    return (group?.roots ?? []).map(root => arrow({ from, to: root }));
  });
  const isDrawn = ([each]: (string | undefined)[]) => !notDrawn.includes(each!);
  expect(
    Object.fromEntries(Object.entries(dag.labels).filter(isDrawn)),
  ).toEqual(Object.fromEntries(labelled.filter(isDrawn)));
  const groups = new Map(dag.groups.map(group => [group.id, group]));
  expect([...groups.keys()].sort()).toEqual(
    graph.groups.map(({ id }) => id).sort(),
  );
  graph.groups.forEach(({ id, index, groups: around }) => {
    const said = spec.groups![index];
    expect(groups.get(id)).toMatchObject({
      parent: around.at(-1) ?? null,
      displayName: target.major === 3 ? (said.displayName ?? null) : null,
      tooltip: said.tooltip ?? '',
      prefix: said.prefix ?? true,
    });
  });
  const marked = (name: 'isSetup' | 'isTeardown') =>
    dag.tasks.filter(task => task[name]).map(({ id }) => id);
  expect(marked('isSetup').sort()).toEqual([...graph.setups].sort());
  expect(marked('isTeardown').sort()).toEqual([...graph.teardowns].sort());
}
