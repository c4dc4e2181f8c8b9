import {
  DagGroup,
  DagTask,
  DagWork,
  GroupNode,
  TaskNode,
} from 'backstage-plugin-mwaa-common';

type After = NonNullable<DagTask['after']>;

/** The work with other upstreams of one task or group; without the field if there are none. */
export function mapUpstreams(
  work: DagWork,
  node: TaskNode | GroupNode | undefined,
  afterOf: (part: { after?: After }) => After,
): DagWork {
  if (!node) return work;
  const change = <T extends DagTask | DagGroup>(parts: readonly T[]): T[] =>
    parts.map((part, index) => {
      if (index !== node.index) return part;
      const { after: _, ...rest } = part;
      const after = afterOf(part);
      return (after.length ? { ...rest, after } : rest) as T;
    });
  return node.kind === 'task'
    ? { ...work, tasks: change(work.tasks) }
    : { ...work, groups: change(work.groups ?? []) };
}
