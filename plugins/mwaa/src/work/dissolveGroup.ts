import {
  afterId,
  DagGroup,
  DagTask,
  DagWork,
  taskGraph,
  taskReferences,
} from 'backstage-plugin-mwaa-common';
import { addUpstream } from './addUpstream';
import { carryReferences } from './carryReferences';
import { freshId } from './freshId';
import { idPrefix } from './idPrefix';
import { placeTasks } from './placeTasks';
import { setAt } from './setAt';
import { takenIds } from './takenIds';

type After = NonNullable<DagTask['after']>;

/** The work where edges to and from a group lead to its first and last tasks. */
function withoutGroupEdges(work: DagWork, index: number): DagWork {
  const graph = taskGraph(work);
  const { id, roots, leaves } = graph.groups[index];
  const own = work.groups![index].after ?? [];
  const ends = (after: After): After =>
    after.flatMap(entry => {
      if (afterId(entry) !== id) return [entry];
      if (!leaves.length) return own;
      return leaves.map(leaf =>
        typeof entry === 'string' ? leaf : { ...entry, id: leaf },
      );
    });
  const led = <T extends DagTask | DagGroup>(part: T): T =>
    part.after?.some(entry => afterId(entry) === id)
      ? { ...part, after: ends(part.after) }
      : part;
  const followed = (task: DagTask): DagTask =>
    taskReferences(task)
      .filter(({ by, id: named }) => by === 'follower' && named === id)
      .reduceRight(
        (changed, { path }) =>
          setAt(changed, path.slice(0, -1), list =>
            (list as string[]).flatMap((each, place) =>
              place === path.at(-1) ? roots : [each],
            ),
          ),
        task,
      );
  const changed = {
    ...work,
    groups: work.groups!.map(led),
    tasks: work.tasks.map(task => led(followed(task))),
  };
  const pairs = own.flatMap(entry => roots.map(root => ({ entry, root })));
  return pairs.reduce<DagWork>(
    (next, { entry, root }) =>
      addUpstream(
        next,
        afterId(entry),
        root,
        typeof entry === 'string' ? undefined : entry.label,
      ),
    changed,
  );
}

function placeGroups(work: DagWork, from: string, to: string | undefined) {
  const taken = takenIds(work);
  const prefix = idPrefix(work, to);
  const groups = work.groups!.map(group => {
    if (group.group !== from) return group;
    const { group: _, ...rest } = group;
    const id = freshId(group.id, taken, prefix);
    taken.add(`${prefix}${id}`);
    return { ...rest, id, ...(to !== undefined && { group: to }) };
  });
  return carryReferences(work, { ...work, groups });
}

/** The work whose group holds nothing any more and is named by nothing; what was in it is around it. */
export function dissolveGroup(work: DagWork, index: number): DagWork {
  const { id } = taskGraph(work).groups[index];
  const outer = work.groups![index].group;
  const cut = placeGroups(withoutGroupEdges(work, index), id, outer);
  const inside = cut.tasks.flatMap((task, place) =>
    task.group === id ? [place] : [],
  );
  return placeTasks(cut, inside, outer);
}
