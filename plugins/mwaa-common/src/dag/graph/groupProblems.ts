import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft, GroupDraft, TaskDraft } from '../DagDraft';
import { groupIdProblem } from '../groupIdProblem';
import { idAdvice } from './idAdvice';

/** Whether a group is around itself, by the short ids of those around it. */
function isCircular(group: GroupDraft, groups: readonly GroupDraft[]): boolean {
  const seen = new Set<GroupDraft>();
  let outer: GroupDraft | undefined = group;
  while (outer?.group !== undefined && !seen.has(outer)) {
    seen.add(outer);
    const named: string = outer.group.split('.').at(-1)!;
    outer = groups.find(({ id }) => id === named);
  }
  return outer === group;
}

function placeProblem(
  draft: TaskDraft | GroupDraft,
  { groups, graph }: DagDraft,
): string | undefined {
  const { group, id } = draft;
  if (group === undefined || graph.nodes.get(group)?.kind === 'group') {
    return undefined;
  }
  const isTask = draft.path[0] === 'tasks';
  if (!isTask && id === group) return 'is the group itself';
  if (!isTask && isCircular(draft as GroupDraft, groups)) {
    return `is inside of ${quoted(id ?? '')} itself; a group cannot hold what it is in`;
  }
  if (graph.nodes.has(group)) {
    return `${quoted(group)} is a task; name a group`;
  }
  return `${quoted(group)} is no group of this DAG.${idAdvice(
    group,
    graph.groups.filter(({ localId }) => isTask || localId !== id),
  )}`;
}

/** Everything that is wrong about groups, and about who is in which. */
export function groupProblems(draft: DagDraft): Problem[] {
  const { groups, tasks, graph } = draft;
  const place = (member: TaskDraft | GroupDraft): Problem[] => {
    const message = placeProblem(member, draft);
    return message ? [{ path: [...member.path, 'group'], message }] : [];
  };
  const placed = [...groups, ...tasks].flatMap(place);
  // Who misplaced a task knows why the group is empty.
  const empty = placed.length
    ? []
    : graph.groups.filter(group => !group.tasks.length);
  return [
    ...groups.flatMap(({ id, path }): Problem[] => {
      const message = id && groupIdProblem(id);
      return message ? [{ path: [...path, 'id'], message }] : [];
    }),
    ...placed,
    ...groups.flatMap(({ fullId, path }) =>
      empty.some(({ id }) => id === fullId)
        ? [
            {
              path,
              message: `holds no task; edges to it and from it would lead nowhere. Put a task into ${quoted(fullId!)}, or remove it`,
            },
          ]
        : [],
    ),
  ];
}
