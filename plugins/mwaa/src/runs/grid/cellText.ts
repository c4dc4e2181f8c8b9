import { secondsText } from '../../status/secondsText';
import { TaskCell } from '../TaskCell';
import { taskStateLooks } from '../taskStateLooks';

function copiesText({ state, instances }: TaskCell): string {
  const words = taskStateLooks[state].words;
  if (instances.length === 1) {
    const [{ tryNumber, duration }] = instances;
    return [
      words,
      ...(tryNumber > 1 ? [`try ${tryNumber}`] : []),
      ...(duration === undefined ? [] : [secondsText(duration)]),
    ].join(', ');
  }
  const count = instances.filter(each => each.state === state).length;
  return `${words}, ${count} of ${instances.length} copies`;
}

/** What a cell says: `load.copy, run of 28 Nov 2026, 05:05: failed, try 2, 12 s`. */
export const cellText = (
  taskId: string,
  run: string,
  cell: TaskCell | undefined,
): string =>
  `${taskId}, run of ${run}: ${cell ? copiesText(cell) : 'not part of it'}`;
