import { InputError } from '@backstage/errors';
import { GroupNode, TaskGraph, TaskNode } from 'backstage-plugin-mwaa-common';

/** Tasks and groups in the order in which a DAG file defines them. */
export type TaskTree = (
  | { kind: 'task'; node: TaskNode }
  /** `again`: a group that was opened before and is continued. */
  | { kind: 'group'; node: GroupNode; again: boolean; body: TaskTree }
)[];

type Unit = TaskNode | GroupNode;
type Upstreams = ReadonlyMap<string, readonly string[]>;

function upstreamsOf(edges: readonly { from: string; to: string }[]) {
  const found = new Map<string, string[]>();
  edges.forEach(({ from, to }) =>
    found.set(to, [...(found.get(to) ?? []), from]),
  );
  return found;
}

/** Units in each group, by its id, and outside of all; in the order of the specification. */
function unitsByGroup({ tasks, groups }: TaskGraph) {
  const place = new Map(tasks.map(({ id, index }) => [id, index]));
  const first = (unit: Unit) =>
    unit.kind === 'task'
      ? unit.index
      : Math.min(...unit.tasks.map(id => place.get(id)!));
  const units = new Map<string | undefined, Unit[]>();
  [...tasks, ...groups].forEach(unit => {
    const group = unit.groups.at(-1);
    units.set(group, [...(units.get(group) ?? []), unit]);
  });
  units.forEach(list => list.sort((a, b) => first(a) - first(b)));
  return units;
}

const tasksOf = (unit: Unit) => (unit.kind === 'task' ? [unit.id] : unit.tasks);

/**
 * Each task after those that run before it, groups as blocks, otherwise in
 * the order of the specification, so that a small change moves little. Where
 * a group and the tasks outside use each other's results, its block ends and
 * is continued later.
 *
 * @param needed - what a task names in Python, which must stand before it
 */
export function taskTree(
  graph: TaskGraph,
  needed: readonly { from: string; to: string }[],
): TaskTree {
  const units = unitsByGroup(graph);
  const [wished, musts] = [upstreamsOf(graph.edges), upstreamsOf(needed)];
  const done = new Set<string>();
  const opened = new Set<string>();

  const isReady = (unit: Unit, upstreams: Upstreams) => {
    const own = new Set(tasksOf(unit));
    return [...own].every(
      id =>
        done.has(id) ||
        (upstreams.get(id) ?? []).every(
          other => done.has(other) || own.has(other),
        ),
    );
  };
  const hasReadyTask = (unit: Unit) =>
    tasksOf(unit).some(
      id =>
        !done.has(id) && (musts.get(id) ?? []).every(other => done.has(other)),
    );
  /** Whether a task in it needs one outside that needs another one in it. */
  const needsItself = (unit: Unit) => {
    const own = new Set(tasksOf(unit).filter(id => !done.has(id)));
    const upstreams = (id: string) =>
      (musts.get(id) ?? []).filter(other => !done.has(other));
    const open = [...own].flatMap(upstreams).filter(id => !own.has(id));
    const seen = new Set<string>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (own.has(id)) return true;
      if (!seen.has(id)) open.push(...upstreams(id));
      seen.add(id);
    }
    return false;
  };
  const next = (waiting: readonly Unit[]) =>
    waiting.find(unit => isReady(unit, wished)) ??
    waiting.find(
      unit => isReady(unit, musts) || (hasReadyTask(unit) && needsItself(unit)),
    ) ??
    waiting.find(unit => unit.kind === 'group' && hasReadyTask(unit));

  function level(group: string | undefined): TaskTree {
    const tree: TaskTree = [];
    const isWaiting = (unit: Unit) =>
      unit.kind === 'group' && unit.tasks.length === 0
        ? !opened.has(unit.id)
        : tasksOf(unit).some(id => !done.has(id));
    for (;;) {
      const unit = next((units.get(group) ?? []).filter(isWaiting));
      if (!unit) return tree;
      if (unit.kind === 'task') {
        done.add(unit.id);
        tree.push({ kind: 'task', node: unit });
      } else {
        const again = opened.has(unit.id);
        opened.add(unit.id);
        tree.push({
          kind: 'group',
          node: unit,
          again,
          body: level(unit.id),
        });
      }
    }
  }

  const tree = level(undefined);
  if (done.size < graph.tasks.length) {
    throw new InputError(
      'Tasks of this DAG wait for each other. Remove one of the references between them.',
    );
  }
  return tree;
}
