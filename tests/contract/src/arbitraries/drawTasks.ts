import { DagAsset, DagTask } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';
import { drawTask } from './drawTask';
import { TaskSeats } from './TaskSeat';

/** The work of the tasks that have a seat; some clean up after others. */
export function drawTasks(
  draw: Draw,
  seats: TaskSeats,
  scope: Omit<DrawScope, 'results' | 'copies' | 'followers'>,
  about: {
    assets: { [key: string]: DagAsset };
    isFree: boolean;
    cleansUp: boolean;
  },
): DagTask[] {
  const results: string[] = [];
  const copies: string[] = [];
  const setups: string[] = [];
  const teardowns = new Set<string>();
  seats.tasks.forEach(({ group, fullId }, index) => {
    // Airflow lets nothing wait for a group of nothing but setups and
    // teardowns, so these stand outside, and not first.
    if (
      about.cleansUp &&
      !group &&
      index > 0 &&
      draw(fc.integer({ min: 0, max: 2 })) === 0
    ) {
      teardowns.add(fullId);
    }
  });
  return seats.tasks.map((seat, index) => {
    const isTeardown = teardowns.has(seat.fullId);
    const task = drawTask(draw, seat, {
      ...about,
      isPlain: isTeardown,
      scope: {
        ...scope,
        results: results.slice(-3),
        copies,
        followers: seat.later.filter(id => !teardowns.has(id)),
      },
    });
    if (isTeardown) {
      const of = draw(fc.subarray(setups.slice(-4), { minLength: 1 }));
      return {
        ...task,
        teardown: {
          of,
          ...draw(fc.record({ failsRun: fc.boolean() }, { requiredKeys: [] })),
        },
      };
    }
    setups.push(seat.fullId);
    if (task.pushResult !== false) {
      // Each result has one shape, so that it can be supposed.
      (index % 3 === 2 ? copies : results).push(seat.fullId);
    }
    return task;
  });
}
