import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';
import { WorkStep } from './WorkState';
import { withoutReferences } from './withoutReferences';

const without = <T>(list: readonly T[], gone: ReadonlySet<number>): T[] =>
  list.filter((_, index) => !gone.has(index));

const withGroups = (work: DagWork, groups: NonNullable<DagWork['groups']>) => {
  const { groups: _, ...rest } = work;
  return groups.length ? { ...rest, groups } : rest;
};

/** The index after what is gone before it; of what takes its place if it is gone itself. */
const shifted = (index: number, gone: ReadonlySet<number>) =>
  index - [...gone].filter(other => other < index).length;

function selectionAfter(
  { selection }: WorkStep,
  tasks: ReadonlySet<number>,
  groups: ReadonlySet<number>,
  left: DagWork,
): WorkStep['selection'] {
  if (selection.kind === 'dag') return selection;
  if (selection.kind === 'group') {
    return groups.has(selection.index)
      ? { kind: 'dag' }
      : { kind: 'group', index: shifted(selection.index, groups) };
  }
  if (!left.tasks.length) return { kind: 'dag' };
  const index = Math.min(
    shifted(selection.index, tasks),
    left.tasks.length - 1,
  );
  return { kind: 'task', index };
}

/** Takes tasks and groups away, and what named them. */
export function removeParts(
  step: WorkStep,
  taskIndexes: readonly number[],
  groupIndexes: readonly number[] = [],
): WorkStep {
  const tasks = new Set(taskIndexes);
  const groups = new Set(groupIndexes);
  const ids = fullIds(step.work);
  const gone = new Set([
    ...taskIndexes.map(index => ids.tasks[index]),
    ...groupIndexes.map(index => ids.groups[index]),
  ]);
  const cut = withoutReferences(step.work, gone);
  const work = withGroups(
    { ...cut, tasks: without(cut.tasks, tasks) },
    without(cut.groups ?? [], groups),
  );
  return {
    work,
    keys: {
      tasks: without(step.keys.tasks, tasks),
      groups: without(step.keys.groups, groups),
    },
    selection: selectionAfter(step, tasks, groups, work),
  };
}
