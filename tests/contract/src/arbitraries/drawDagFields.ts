import {
  compareVersions,
  DagSchedule,
  DagSpec,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';
import { drawNotifications } from './drawNotifications';
import { durationText } from './durationText';
import { lineText } from './lineText';

const ZONES = ['UTC', 'Europe/Rome', 'America/New_York', 'Asia/Kolkata'];
const ROLE = ['can_read', 'can_edit', 'can_delete'] as const;

// To make one of a pattern takes long: once is enough.
const dagId = fc.stringMatching(/^d_[a-z0-9_]{0,20}$/);

const limits = fc.record(
  {
    maxActiveTasks: fc.integer({ min: 1, max: 99 }),
    maxActiveRuns: fc.integer({ min: 1, max: 99 }),
    runTimeout: durationText,
    nativeRendering: fc.boolean(),
    accessControl: fc.dictionary(
      lineText
        .map(text => text.slice(0, 20).trim())
        .filter(
          text => text !== '' && text !== '__proto__' && !/\p{Cs}/u.test(text),
        ),
      fc.subarray([...ROLE], { minLength: 1 }),
      { maxKeys: 2, noNullPrototype: true },
    ),
  },
  { requiredKeys: [] },
);

/** What a DAG says of itself beside its tasks, groups, params, values and assets. */
export function drawDagFields(
  draw: Draw,
  schedule: DagSchedule,
  scope: DrawScope,
): Omit<DagSpec, 'version' | 'tasks' | 'schedule'> {
  const { target } = scope;
  const since = (version: string) =>
    compareVersions(target.airflowVersion, version) >= 0;
  const owner = draw(lineText);
  const year = draw(fc.integer({ min: 2020, max: 2026 }));
  const isRare = () => draw(fc.integer({ min: 0, max: 4 })) === 0;
  return {
    dagId: draw(dagId),
    owner,
    timezone: draw(fc.constantFrom(...ZONES)),
    startDate: `${year}-03-01`,
    catchup: draw(fc.boolean()),
    paused: draw(fc.boolean()),
    ...draw(limits),
    ...(schedule.type === 'continuous' && { maxActiveRuns: 1 }),
    ...draw(
      fc.record(
        {
          description: awkwardText,
          docs: awkwardText,
          tags: fc.uniqueArray(
            lineText.filter(text => text.length <= 100),
            { maxLength: 3 },
          ),
          endDate: fc.constant(`${year + 1}-01-01T06:30:00`),
          failFast: fc.boolean(),
          ...(since('2.9') && {
            displayName: lineText,
            maxConsecutiveFailures: fc.integer({ min: 1, max: 9 }),
          }),
        },
        { requiredKeys: [] },
      ),
    ),
    ...(isRare() && { ownerLinks: { [owner]: 'https://example.com/a?b=c&d' } }),
    ...(isRare() && {
      notify: {
        onFailure: drawNotifications(draw, scope),
        onSuccess: drawNotifications(draw, scope),
      },
    }),
    ...(since('3.2') &&
      isRare() && {
        deadline: {
          after: draw(durationText),
          from: 'queued' as const,
          notify: drawNotifications(draw, scope, true),
        },
      }),
  };
}
