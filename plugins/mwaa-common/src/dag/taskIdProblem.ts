import { TASK_ID_MAX_LENGTH, TASK_ID_PATTERN } from './taskIdPattern';

const allowed = new RegExp(TASK_ID_PATTERN);

/** Why a task id is refused, if it is. `fullId`: with those of its groups. */
export function taskIdProblem(
  taskId: string,
  fullId = taskId,
): string | undefined {
  if (taskId.length > TASK_ID_MAX_LENGTH) {
    return `is ${taskId.length} characters long; at most ${TASK_ID_MAX_LENGTH} are allowed`;
  }
  if (fullId.length > TASK_ID_MAX_LENGTH) {
    return `makes a task_id of ${fullId.length} characters with the ids of its groups; at most ${TASK_ID_MAX_LENGTH} are allowed`;
  }
  return allowed.test(taskId)
    ? undefined
    : 'must hold only A-Z, a-z, 0-9, "_", "." and "-"';
}
