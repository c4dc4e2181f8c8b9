import {
  afterId,
  DagGroup,
  DagTask,
  DagWork,
  fullIds,
} from 'backstage-plugin-mwaa-common';
import { mapTaskReferences } from './mapTaskReferences';

type Placed = { group?: string };

const inGroup = <T extends Placed>(part: T, group: string | undefined): T =>
  part.group === group ? part : { ...part, group };

interface PlacedGroups {
  groups: DagGroup[];
  /** Full ids. */
  ids: string[];
}

/** Groups with the new name of the group around each; outer ones first, so again until nothing changes. */
function placeGroups(
  groups: readonly DagGroup[],
  outer: readonly number[],
  rounds = groups.length,
): PlacedGroups {
  const ids = fullIds({ tasks: [], groups }).groups;
  const placed = groups.map((group, index) =>
    outer[index] < 0 ? group : inGroup(group, ids[outer[index]]),
  );
  return rounds === 0 || placed.every((group, at) => group === groups[at])
    ? { groups: placed, ids }
    : placeGroups(placed, outer, rounds - 1);
}

/**
 * The changed work, whose tasks and groups stand where they stood, with every
 * reference naming what it named before. All references of `after`, also to
 * the group around a task or group, still have the ids of `before`.
 */
export function carryReferences(before: DagWork, after: DagWork): DagWork {
  const old = fullIds(before);
  const outerOf = ({ group }: Placed) =>
    group === undefined ? -1 : old.groups.indexOf(group);
  const given = after.groups ?? [];
  const { groups, ids } = placeGroups(given, given.map(outerOf));
  const tasks: DagTask[] = after.tasks.map(task => {
    const outer = outerOf(task);
    return outer < 0 ? task : inGroup(task, ids[outer]);
  });
  const now = fullIds({ tasks, groups });
  const renamed = new Map<string, string>();
  const note = (id: string, to: string) => {
    if (!renamed.has(id)) renamed.set(id, to);
  };
  old.tasks.forEach((id, index) => note(id, now.tasks[index]));
  old.groups.forEach((id, index) => note(id, now.groups[index]));
  const idOf = ({ id }: { id: string }) => renamed.get(id) ?? id;
  if ([...renamed].every(([id, to]) => id === to))
    return { ...after, tasks, ...(after.groups && { groups }) };
  return {
    ...after,
    ...(after.groups && {
      groups: groups.map(group =>
        group.after?.some(
          entry => idOf({ id: afterId(entry) }) !== afterId(entry),
        )
          ? {
              ...group,
              after: group.after.map(entry =>
                typeof entry === 'string'
                  ? idOf({ id: entry })
                  : { ...entry, id: idOf(entry) },
              ),
            }
          : group,
      ),
    }),
    tasks: tasks.map(task => mapTaskReferences(task, idOf)),
  };
}
