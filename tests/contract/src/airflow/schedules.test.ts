import {
  airflowTarget,
  ClockReading,
  compareVersions,
  nextRuns,
  runsWithClock,
} from 'backstage-plugin-mwaa-common';
import { DateTime } from 'luxon';
import { scheduleCases } from '../schedules/scheduleCases';
import { scheduleSpec } from '../schedules/scheduleSpec';
import { ScheduleCase } from '../schedules/ScheduleCase';
import { shownTimings } from '../schedules/shownTimings';
import { airflowVersions } from './airflowVersions';
import { refusalsOf } from './refusalsOf';
import { specWith } from './specWith';
import { useDagsFolder } from './useDagsFolder';

/** Airflow takes half of these and fails later, or runs every second. */
const REFUSED: Record<string, RegExp> = {
  '*/15 * * * * 30': /^schedule\.cron: .*Seconds/,
  '0 6 * * 1-5 *': /^schedule\.cron: .*Seconds/,
  '0 9 30 2 *': /^schedule\.cron: .*never/,
  '@reboot': /^schedule\.cron: /,
  'H 4 * * *': /^schedule\.cron: /,
  '0 6 * * 1-5 0 2026': /^schedule\.cron: .*seven/,
  '0 9 LW * *': /^schedule\.cron: /,
};

/** Their scheduler does not find the leap day before. */
const REFUSED_UNTIL_2_8: typeof REFUSED = {
  '0 0 29 2 *': /^schedule\.cron: .*29 February/,
};

const nameOf = ({ schedule, tz, start, end, catchup, now }: ScheduleCase) =>
  `${schedule} ${tz} from ${start} to ${end} with catchup ${catchup} at ${now}`;

const instants = (
  runs: { runAfter: Date | string; logicalDate: Date | string }[],
) =>
  runs.map(({ runAfter, logicalDate }) =>
    [runAfter, logicalDate].map(each => new Date(each).toISOString()),
  );

/** As Airflow writes moments. */
const clockText = ({ date, time, offset }: ClockReading) =>
  `${date}T${time}${time.length === 5 ? ':00' : ''}${offset}`;

describe.each(airflowVersions)('schedules in Airflow %s', version => {
  const folder = useDagsFolder(version);
  const major = version.startsWith('2.') ? 2 : 3;
  const cases = scheduleCases(version).map(
    each => [nameOf(each.input), each] as const,
  );
  const target = airflowTarget(version);
  const refused = {
    ...REFUSED,
    ...(compareVersions(version, '2.9') < 0 && REFUSED_UNTIL_2_8),
  };
  const isRefused = ({ schedule, start }: ScheduleCase) =>
    start === null || String(schedule) in refused;

  const planned = async (input: ScheduleCase) => {
    const now = DateTime.fromISO(input.now, { zone: input.tz }).toISO()!;
    const imported = await folder().import(scheduleSpec(input, major), { now });
    return { ...imported, now: new Date(now) };
  };

  it.each(cases.filter(([, { input }]) => isRefused(input)))(
    '%s is refused',
    (_, { input }) => {
      const reason = input.start
        ? refused[String(input.schedule)]
        : /^startDate: /;
      expect(refusalsOf(scheduleSpec(input, major), target)).toEqual([
        expect.stringMatching(reason),
      ]);
    },
  );

  const foretellable = cases.filter(([, { input }]) => !isRefused(input));
  it.each(foretellable)('%s runs when foretold', async (_, { input }) => {
    const { spec, dag, now } = await planned(input);
    // How long a run takes decides when a continuous DAG runs again.
    const count = spec.schedule.type === 'continuous' ? 1 : 5;
    const foretold = nextRuns(spec, target, { now, count });
    expect(instants(foretold)).toEqual(instants(dag.runs.slice(0, count)));
  });

  foretellable.forEach(([name, { input, recorded }]) => {
    if (!recorded?.runs) return;
    const told = recorded.runs.map(({ run_after, logical }) => ({
      runAfter: run_after,
      logicalDate: logical,
    }));
    it(`${name} runs when it once did`, async () => {
      const { dag } = await planned(input);
      expect(instants(dag.runs)).toEqual(instants(told));
    });
  });

  const timings = Object.entries(shownTimings).map(
    ([name, { since = version, now, ...changes }]) => ({
      name,
      now,
      spec: specWith([{ id: 'a', operator: 'empty' }], changes),
      isPossible: compareVersions(version, since) >= 0,
    }),
  );
  const shown = timings.filter(({ isPossible }) => isPossible);
  it.each(shown)(
    'shows the clocks of $name',
    async ({ now: text, spec: input }) => {
      const now = new Date(text);
      const { spec, dag } = await folder().import(input, { now: text });
      const offset = (moment: string) => moment.slice(-6);
      const foretold = runsWithClock(spec, target, { now, count: 5 });
      expect(
        foretold.map(({ inZone, logicalInZone, atOnce, clockChange }) => ({
          inZone: clockText(inZone),
          logicalInZone: clockText(logicalInZone),
          atOnce,
          isMarked: Boolean(clockChange),
        })),
      ).toEqual(
        dag.runs.map(({ runAfter, logicalDate }, index, runs) => {
          const before = runs[index - 1]?.runAfter ?? runAfter;
          return {
            inZone: runAfter,
            logicalInZone: logicalDate,
            // The scheduler makes each run as soon as this is past.
            atOnce: new Date(runAfter) <= now,
            isMarked:
              offset(before) !== offset(runAfter)
                ? true
                : foretold[index].clockChange === 'repeated',
          };
        }),
      );
    },
  );

  const impossible = timings.filter(({ isPossible }) => !isPossible);
  if (!impossible.length) return;

  it.each(impossible)('refuses $name', ({ spec }) => {
    expect(refusalsOf(spec, target)).toEqual([
      expect.stringMatching(
        /^schedule\.(type|cron|date): .* from (Airflow )?[\d.]+ on/,
      ),
    ]);
  });
});
