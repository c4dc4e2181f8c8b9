import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft, GroupDraft, TaskDraft } from '../DagDraft';
import { graphSpecOf } from '../graphSpecOf';
import { idAdvice } from './idAdvice';
import { GroupNode, TaskGraph, TaskNode } from './GraphParts';
import { TaskReference, taskReferences } from './taskReferences';

type Reference = Pick<TaskReference, 'by' | 'id' | 'path'>;

const endsInTeardowns = ({ tasks, leaves }: GroupNode) =>
  tasks.length > 0 && leaves.length === 0;

function aroundProblem(
  id: string,
  from: TaskNode | GroupNode | undefined,
  node: TaskNode | GroupNode,
): string | undefined {
  if (from?.kind === 'group' && id === from.id) return 'is the group itself';
  if (from?.groups.includes(id)) {
    return `is a group that ${quoted(from.id)} is in; name a task or group beside it`;
  }
  return from?.kind === 'group' && node.groups.includes(from.id)
    ? `is in ${quoted(from.id)} itself; name a task or group outside of it`
    : undefined;
}

function referenceProblem(
  { by, id }: Reference,
  from: TaskNode | GroupNode | undefined,
  { nodes, tasks, groups }: TaskGraph,
): string | undefined {
  const node = nodes.get(id);
  const takesGroups = by === 'after' || by === 'follower';
  if (node?.kind === 'group' && !takesGroups) {
    return `${quoted(id)} is a group; name a task`;
  }
  if (node?.kind === 'group' && by === 'after' && endsInTeardowns(node)) {
    return `${quoted(id)} holds nothing but teardowns, which Airflow lets nothing wait for; name the tasks`;
  }
  if (node) return aroundProblem(id, from, node);
  const known = takesGroups ? [...tasks, ...groups] : [...tasks];
  return `${quoted(id)} is no task${takesGroups && groups.length ? ' or group' : ''} of this DAG.${idAdvice(
    id,
    known.filter(other => other.id !== from?.id),
  )}`;
}

function droppedResultProblem(
  { by, id }: Reference,
  tasks: readonly TaskDraft[],
): string | undefined {
  const source = tasks.find(({ fullId }) => fullId === id);
  return by === 'result' && source?.fields.pushResult === false
    ? `is a result that ${quoted(id)} does not keep; remove "pushResult: false" there`
    : undefined;
}

const repeated = (references: readonly Reference[], index: number) =>
  references.findIndex(({ id }) => id === references[index].id) < index;

/** References of tasks and groups to what is not there, or makes no sense there. */
export function referenceProblems(draft: DagDraft): Problem[] {
  const { graph } = draft;
  const of = (
    member: TaskDraft | GroupDraft,
    references: readonly Reference[],
  ): Problem[] =>
    references.flatMap(reference => {
      const from = member.fullId ? graph.nodes.get(member.fullId) : undefined;
      const message =
        referenceProblem(reference, from, graph) ??
        droppedResultProblem(reference, draft.tasks);
      return message
        ? [{ path: [...member.path, ...reference.path], message }]
        : [];
    });
  const after = (member: TaskDraft | GroupDraft): Problem[] => {
    const entries = member.after.map(({ id, path }): Reference => ({
      by: 'after',
      id,
      path: path.slice(member.path.length),
    }));
    return [
      ...of(member, entries),
      ...entries.flatMap((entry, index) =>
        repeated(entries, index)
          ? [
              {
                path: [...member.path, ...entry.path],
                message: `${quoted(entry.id)} is there twice`,
              },
            ]
          : [],
      ),
    ];
  };
  const spec = graphSpecOf(draft);
  const named = draft.tasks.filter(({ id }) => id !== undefined);
  return [
    ...draft.groups.flatMap(after),
    ...draft.tasks.flatMap(task => {
      const index = named.indexOf(task);
      const others =
        index < 0
          ? []
          : taskReferences(spec.tasks[index]).filter(
              ({ by }) => by !== 'after',
            );
      return [...after(task), ...of(task, others)];
    }),
  ];
}
