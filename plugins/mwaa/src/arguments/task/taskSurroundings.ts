import {
  AirflowTarget,
  ancestors,
  builtInValues,
  DagWork,
  operatorFor,
  TaskGraph,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import { Choice, Surroundings } from '../Surroundings';

/** What a task may refer to, and what it may wait for. */
export interface TaskSurroundings extends Surroundings {
  /** Tasks and groups that may run before it without making a cycle. */
  upstreams: readonly Choice[];
}

function choices(work: DagWork, { tasks, groups }: TaskGraph): Choice[] {
  return [
    ...tasks.map(({ id, index }) => ({
      id,
      label: id,
      description: operatorFor(work.tasks[index])?.title,
    })),
    ...groups.map(({ id }) => ({ id, label: id, description: 'Group' })),
  ];
}

/** For the task at a position of the work. Everything is named by its full id. */
export function taskSurroundings(
  work: DagWork,
  index: number,
  {
    target,
    connectionIds = [],
  }: { target?: AirflowTarget; connectionIds?: readonly string[] },
): TaskSurroundings {
  const graph = taskGraph(work);
  const own = graph.tasks[index];
  const runsBefore = ancestors(graph.edges)(own.id);
  const runsAfter = ancestors(
    graph.edges.map(({ from, to }) => ({ from: to, to: from })),
  )(own.id);
  const members = (id: string) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'group' ? node.tasks : [id];
  };
  const all = choices(work, graph).filter(
    ({ id }) => id !== own.id && !own.groups.includes(id),
  );
  const upstreams = all.filter(({ id }) =>
    members(id).every(task => !runsAfter.has(task)),
  );
  return {
    target,
    upstreams,
    followers: all.filter(({ id }) =>
      members(id).every(task => !runsBefore.has(task)),
    ),
    resultTasks: upstreams.filter(
      ({ id }) => graph.nodes.get(id)?.kind === 'task',
    ),
    params: [
      ...new Set([
        ...Object.keys(work.tasks[index].params ?? {}),
        ...Object.keys(work.params ?? {}),
      ]),
    ],
    values: [...Object.keys(work.values ?? {}), ...builtInValues],
    connectionIds,
  };
}
