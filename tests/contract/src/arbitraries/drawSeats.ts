import { DagTask } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';
import { Draw } from './Draw';
import { TaskSeats } from './TaskSeat';

type After = NonNullable<DagTask['after']>;

const taskId = fc.stringMatching(/^[A-Za-z0-9_.-]{0,8}$/);
const groupId = fc.stringMatching(/^[A-Za-z0-9_-]{0,8}$/);
const label = awkwardText
  .filter(text => text !== '')
  .map(text => text.slice(0, 200))
  .filter(text => !/\p{Cs}/u.test(text));

/** Up to `most` tasks in nested groups; each only after what has ended before it begins. */
export function drawSeats(draw: Draw, most: number): TaskSeats {
  const seats: TaskSeats = { tasks: [], groups: [] };
  const ended: string[] = [];
  let made = 0;
  const after = (): After =>
    ended.length
      ? draw(fc.uniqueArray(fc.constantFrom(...ended), { maxLength: 3 })).map(
          id =>
            draw(fc.integer({ min: 0, max: 3 })) === 0
              ? { id, label: draw(label) }
              : id,
        )
      : [];

  const begin = (fullId: string) =>
    seats.tasks.forEach(({ later }) => later.push(fullId));

  const fill = (around: readonly string[], prefix: string, room: number) => {
    const group = around.at(-1);
    const count = draw(fc.integer({ min: 1, max: room }));
    for (let i = 0; i < count && made < most; i++) {
      const number = made;
      made += 1;
      const isGroup =
        around.length < 3 && draw(fc.integer({ min: 0, max: 3 })) === 0;
      const id = `${draw(isGroup ? groupId : taskId)}${number}`;
      const fullId = `${prefix}${id}`;
      const seat = { id, ...(group && { group }), after: after() };
      begin(fullId);
      if (isGroup) {
        const isPrefixed = draw(fc.integer({ min: 0, max: 3 })) > 0;
        seats.groups.push({ ...seat, ...(!isPrefixed && { prefix: false }) });
        // As in Airflow it then also hides those of the groups around it.
        const inside = isPrefixed ? `${fullId}.` : '';
        const inner = [...around, fullId];
        const first = seats.tasks.length;
        fill(inner, inside, 3);
        if (seats.tasks.length === first) {
          const only = { id: `only${number}`, group: fullId, after: [] };
          const onlyId = `${inside}only${number}`;
          begin(onlyId);
          seats.tasks.push({ ...only, fullId: onlyId, later: [] });
          ended.push(onlyId);
        }
      } else {
        seats.tasks.push({ ...seat, fullId, later: [] });
      }
      ended.push(fullId);
    }
  };
  fill([], '', most);
  return seats;
}
