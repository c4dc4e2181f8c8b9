import { afterId } from '../afterId';
import { GraphAfter, GraphSpec } from '../GraphTask';
import { distinctBy } from './distinctBy';
import { expandEdges } from './expandEdges';
import { fullIds } from './fullIds';
import { groupNames } from './groupNames';
import {
  GraphEdge,
  GroupNode,
  ImpliedEdge,
  TaskGraph,
  TaskNode,
} from './GraphParts';
import { taskReferences } from './taskReferences';

const edgeKey = ({ from, to }: GraphEdge) => JSON.stringify([from, to]);

function taskNodes(spec: GraphSpec, ids: readonly string[]): TaskNode[] {
  const names = groupNames(spec.groups ?? []);
  return spec.tasks.map(({ id, group }, index) => {
    const around = names.find(name => name.id === group);
    return {
      kind: 'task',
      id: ids[index],
      localId: id,
      index,
      groups: around ? [...around.groups, around.id] : [],
    };
  });
}

function groupNodes(spec: GraphSpec, tasks: readonly TaskNode[]): GroupNode[] {
  return groupNames(spec.groups ?? []).map(({ id, groups }, index) => ({
    kind: 'group',
    id,
    localId: spec.groups![index].id,
    index,
    groups,
    tasks: tasks.filter(task => task.groups.includes(id)).map(task => task.id),
    roots: [],
    leaves: [],
  }));
}

const writtenTo = (
  to: string,
  after: readonly GraphAfter[] = [],
): GraphEdge[] =>
  after.map(entry => ({
    from: afterId(entry),
    to,
    ...(typeof entry === 'object' && { label: entry.label }),
  }));

function impliedEdges(spec: GraphSpec, ids: readonly string[]): ImpliedEdge[] {
  return spec.tasks.flatMap((task, index) =>
    taskReferences(task).flatMap(({ by, id }): ImpliedEdge[] => {
      if (by === 'after') return [];
      return by === 'follower'
        ? [{ by, from: ids[index], to: id }]
        : [{ by, from: id, to: ids[index] }];
    }),
  );
}

/**
 * The graph of a specification, which may still be wrong: what refers to
 * something that is not there stands in `written` and `implied`, and not in
 * `edges`.
 */
export function taskGraph(spec: GraphSpec): TaskGraph {
  const ids = fullIds(spec);
  const tasks = taskNodes(spec, ids.tasks);
  const bareGroups = groupNodes(spec, tasks);
  const written = distinctBy(
    [
      ...spec.tasks.flatMap(({ after }, i) => writtenTo(ids.tasks[i], after)),
      ...(spec.groups ?? []).flatMap(({ after }, i) =>
        writtenTo(ids.groups[i], after),
      ),
    ],
    edgeKey,
  );
  const implied = distinctBy(
    impliedEdges(spec, ids.tasks),
    edge => `${edge.by}${edgeKey(edge)}`,
  );
  const byId = (groups: readonly GroupNode[]) =>
    new Map(
      distinctBy([...tasks, ...groups], ({ id }) => id).map(node => [
        node.id,
        node,
      ]),
    );
  const teardowns = new Set(
    tasks.filter(({ index }) => spec.tasks[index].teardown).map(({ id }) => id),
  );
  const setups = new Set(
    implied.filter(({ by }) => by === 'setup').map(({ from }) => from),
  );
  const { edges, ends } = expandEdges([...written, ...implied], {
    nodes: byId(bareGroups),
    setups,
    teardowns,
  });
  const groups = bareGroups.map(group => ({ ...group, ...ends(group.id) }));
  const place = new Map(tasks.map(({ id, index }) => [id, index]));
  return {
    tasks,
    groups,
    nodes: byId(groups),
    written,
    implied,
    edges: [...edges].sort((a, b) => place.get(a.to)! - place.get(b.to)!),
    setups,
    teardowns,
  };
}
