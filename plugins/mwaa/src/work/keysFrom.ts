import { DagWork } from 'backstage-plugin-mwaa-common';
import { WorkKeys } from './WorkState';

/** Keys for all tasks and groups, from a number on. */
export const keysFrom = (
  { tasks, groups = [] }: DagWork,
  next: number,
): WorkKeys => ({
  tasks: tasks.map((_, index) => next + index),
  groups: groups.map((_, index) => next + tasks.length + index),
});
