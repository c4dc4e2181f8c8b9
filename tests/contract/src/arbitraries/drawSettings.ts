import {
  compareVersions,
  DagDefaults,
  triggerRules,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';
import { drawNotifications } from './drawNotifications';
import { durationText } from './durationText';
import { lineText } from './lineText';

const settings = fc.record(
  {
    retries: fc.integer({ min: 0, max: 5 }),
    retryDelay: durationText,
    retryExponentialBackoff: fc.constant(true),
    retryDelayMax: durationText,
    executionTimeout: durationText,
    pool: lineText,
    poolSlots: fc.integer({ min: 1, max: 9 }),
    queue: lineText,
    priorityWeight: fc.integer({ min: -9, max: 99 }),
    weightRule: fc.constantFrom('downstream', 'upstream', 'absolute'),
    dependsOnPast: fc.boolean(),
    waitForDownstream: fc.boolean(),
    maxActive: fc.integer({ min: 1, max: 9 }),
    maxActivePerRun: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);

const EVENTS = ['onFailure', 'onRetry', 'onSuccess', 'onSkipped', 'onExecute'];

/** How tasks run. `isFree`: they may wait for any outcome of those before. */
export function drawSettings(
  draw: Draw,
  scope: DrawScope,
  isFree: boolean,
): DagDefaults {
  const since = (version: string) =>
    compareVersions(scope.target.airflowVersion, version) >= 0;
  const rules = triggerRules.filter(
    rule => rule !== 'all_done_min_one_success' || since('3.1'),
  );
  const events = EVENTS.filter(event => event !== 'onSkipped' || since('2.9'));
  const few = draw(fc.integer({ min: 0, max: 2 }));
  return {
    ...(few > 0 && draw(settings)),
    ...(isFree &&
      few === 2 && { triggerRule: draw(fc.constantFrom(...rules)) }),
    ...(draw(fc.integer({ min: 0, max: 5 })) === 0 && {
      notify: Object.fromEntries(
        draw(fc.subarray(events, { minLength: 1 })).map(event => [
          event,
          drawNotifications(draw, scope),
        ]),
      ),
    }),
  } as DagDefaults;
}
