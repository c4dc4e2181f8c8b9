import { GraphGroup } from '../GraphTask';

/** How a group is called, and what it does to the ids inside. */
export interface GroupName {
  id: string;
  /** Put before the ids of its tasks and inner groups; empty for nothing. */
  prefix: string;
  /** Full ids of the groups around it, the outermost first. */
  groups: readonly string[];
  /** Whether the group that it names is there, up to the outermost. */
  placed: boolean;
}

function nameOf(
  { id, group, prefix }: GraphGroup,
  outer: GroupName | undefined,
): GroupName {
  // As TaskGroup.child_id does it: a group without a prefix also hides those
  // of the groups around it.
  const missing = group === undefined ? '' : `${group}.`;
  const full = `${outer?.prefix ?? missing}${id}`;
  return {
    id: full,
    prefix: prefix === false ? '' : `${full}.`,
    groups: outer ? [...outer.groups, outer.id] : [],
    placed: group === undefined || outer !== undefined,
  };
}

/**
 * The full names of groups, in their order. A group may stand before the one
 * around it. One whose outer group is missing is named as if it were there.
 */
export function groupNames(groups: readonly GraphGroup[]): GroupName[] {
  const names = new Map<GraphGroup, GroupName>();
  const byId = new Map<string, GroupName>();
  for (let before = -1; before < names.size;) {
    before = names.size;
    groups.forEach(group => {
      if (names.has(group)) return;
      const outer =
        group.group === undefined ? undefined : byId.get(group.group);
      if (group.group !== undefined && !outer) return;
      const name = nameOf(group, outer);
      names.set(group, name);
      if (!byId.has(name.id)) byId.set(name.id, name);
    });
  }
  return groups.map(group => names.get(group) ?? nameOf(group, undefined));
}
