import { DagTask, DagWork, taskReferences } from 'backstage-plugin-mwaa-common';
import { useRef } from 'react';
import { sameValue } from '../sameValue';

/** Whether nothing but values of arguments differs, and these name the same tasks. */
function isSameTask(one: DagTask, other: DagTask): boolean {
  const { with: given, ...rest } = one;
  const { with: otherGiven, ...otherRest } = other;
  const names = [...Object.keys(rest), ...Object.keys(otherRest)];
  return (
    names.every(name =>
      Object.is(rest[name as never], otherRest[name as never]),
    ) &&
    (given === otherGiven ||
      sameValue(taskReferences(one), taskReferences(other)))
  );
}

function isSameWork(one: DagWork, other: DagWork, index: number): boolean {
  const { tasks, ...rest } = one;
  const { tasks: otherTasks, ...otherRest } = other;
  const names = [...Object.keys(rest), ...Object.keys(otherRest)];
  return (
    tasks.length === otherTasks.length &&
    names.every(name =>
      Object.is(rest[name as never], otherRest[name as never]),
    ) &&
    tasks.every(
      (task, at) =>
        task === otherTasks[at] ||
        (at === index && isSameTask(task, otherTasks[at])),
    )
  );
}

/**
 * The work as the form of one task has it around its arguments: the one
 * before while only values of these change, so that what depends on the rest
 * is neither found out nor drawn anew with each letter.
 */
export function useWorkAround(work: DagWork, index: number): DagWork {
  const last = useRef(work);
  if (last.current !== work && !isSameWork(last.current, work, index)) {
    last.current = work;
  }
  return last.current;
}
