import {
  InvalidDagSpecError,
  nextRuns,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { DateTime } from 'luxon';
import { scheduleCases } from '../schedules/scheduleCases';
import { scheduleSpec } from '../schedules/scheduleSpec';
import { ScheduleCase } from '../schedules/ScheduleCase';
import { airflowVersions } from './airflowVersions';
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

/** What the cron library of these versions does not find: a leap day before. */
const isTooFar = ({ schedule }: ScheduleCase, version: string) =>
  schedule === '0 0 29 2 *' && ['2.7.2', '2.8.1'].includes(version);

const nameOf = ({ schedule, tz, start, end, catchup, now }: ScheduleCase) =>
  `${schedule} ${tz} from ${start} to ${end} with catchup ${catchup} at ${now}`;

const instants = (
  runs: { runAfter: Date | string; logicalDate: Date | string }[],
) =>
  runs.map(({ runAfter, logicalDate }) =>
    [runAfter, logicalDate].map(each => new Date(each).toISOString()),
  );

function problemsOf(input: object): string[] {
  try {
    parseDagSpec(input);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDagSpecError);
    return (error as InvalidDagSpecError).problems.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  }
}

describe.each(airflowVersions)('schedules in Airflow %s', version => {
  const folder = useDagsFolder(version);
  const major = version.startsWith('2.') ? 2 : 3;
  const cases = scheduleCases(version).map(
    each => [nameOf(each.input), each] as const,
  );
  const isRefused = ({ schedule, start }: ScheduleCase) =>
    start === null || String(schedule) in REFUSED;

  const planned = async (input: ScheduleCase) => {
    const now = DateTime.fromISO(input.now, { zone: input.tz }).toISO()!;
    const imported = await folder().import(scheduleSpec(input, major), { now });
    return { ...imported, now: new Date(now) };
  };

  it.each(cases.filter(([, { input }]) => isRefused(input)))(
    '%s is refused',
    (_, { input }) => {
      const reason = input.start
        ? REFUSED[String(input.schedule)]
        : /^startDate: /;
      expect(problemsOf(scheduleSpec(input, major))).toEqual([
        expect.stringMatching(reason),
      ]);
    },
  );

  cases
    .filter(([, { input }]) => isTooFar(input, version))
    .forEach(([name, { input }]) =>
      it(`${name} is more than Airflow itself can foretell`, async () => {
        await expect(planned(input)).rejects.toThrow(
          'failed to find prev date',
        );
      }),
    );

  const foretellable = cases.filter(
    ([, { input }]) => !isRefused(input) && !isTooFar(input, version),
  );
  it.each(foretellable)('%s runs when foretold', async (_, { input }) => {
    const { spec, dag, now } = await planned(input);
    // How long a run takes decides when a continuous DAG runs again.
    const count = spec.schedule.type === 'continuous' ? 1 : 5;
    const foretold = nextRuns(spec, folder().target, { now, count });
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
});
