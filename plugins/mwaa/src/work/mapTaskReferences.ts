import {
  DagTask,
  TaskReference,
  taskReferences,
} from 'backstage-plugin-mwaa-common';
import { setAt } from './setAt';

const withId = (given: unknown, id: string): unknown =>
  typeof given === 'string' ? id : { ...(given as object), id };

function withResult(mark: unknown, task: string): unknown {
  const { $result } = mark as { $result: unknown };
  return typeof $result === 'string'
    ? { $result: task }
    : { $result: { ...($result as object), task } };
}

/** The task with other ids in everything that names a task or group; itself if nothing changes. */
export const mapTaskReferences = (
  task: DagTask,
  idOf: (reference: TaskReference) => string,
): DagTask =>
  taskReferences(task).reduce((changed, reference) => {
    const id = idOf(reference);
    if (id === reference.id) return changed;
    return setAt(changed, reference.path, given =>
      reference.by === 'result' ? withResult(given, id) : withId(given, id),
    );
  }, task);
