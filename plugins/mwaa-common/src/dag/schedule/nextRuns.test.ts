import fc from 'fast-check';
import { airflowTarget } from '../../airflow/airflowTarget';
import { nextRuns, ScheduledDag } from './nextRuns';

const NOW = '2026-03-27T12:00:00Z';

function runs(dag: Partial<ScheduledDag>, now = NOW, version = '3.0.6') {
  return nextRuns(
    {
      schedule: { type: 'cron', cron: '@daily', date: 'trigger' },
      timezone: 'UTC',
      startDate: '2026-01-01',
      catchup: false,
      ...dag,
    },
    airflowTarget(version),
    { now: new Date(now), count: 3 },
  );
}
const starts = (...given: Parameters<typeof runs>) =>
  runs(...given).map(({ runAfter }) => runAfter.toISOString().slice(0, 16));

const cron = (
  text: string | string[],
  date: 'interval' | 'trigger' = 'trigger',
): ScheduledDag['schedule'] => ({ type: 'cron', cron: text, date });

describe('nextRuns', () => {
  it('begins with the latest that is past, without catchup', () => {
    expect(starts({})).toEqual([
      '2026-03-27T00:00',
      '2026-03-28T00:00',
      '2026-03-29T00:00',
    ]);
  });

  it('begins with the start, with catchup or when that is still to come', () => {
    expect(starts({ catchup: true })[0]).toBe('2026-01-01T00:00');
    expect(starts({ startDate: '2026-04-01T06:00:00' })[0]).toBe(
      '2026-04-02T00:00',
    );
  });

  it('tells the date of a run by its interval', () => {
    const [{ runAfter, logicalDate, dataInterval }] = runs({
      schedule: cron('@daily', 'interval'),
    });
    expect(runAfter).toEqual(new Date('2026-03-27'));
    expect(logicalDate).toEqual(new Date('2026-03-26'));
    expect(dataInterval).toEqual({ start: logicalDate, end: runAfter });
  });

  it('ends with the end date', () => {
    expect(starts({ endDate: '2026-03-28' })).toEqual([
      '2026-03-27T00:00',
      '2026-03-28T00:00',
    ]);
    expect(starts({ endDate: '2026-02-01' })).toEqual([]);
  });

  it('goes on after the gap where the clock skips the time', () => {
    const schedule = cron('30 2 * * *');
    expect(starts({ schedule, timezone: 'Europe/Zurich' })).toEqual([
      '2026-03-27T01:30',
      '2026-03-28T01:30',
      '2026-03-29T01:30',
    ]);
  });

  it('runs in both of the hours that the clock shows twice, only if in every hour', () => {
    const at = (text: string, version?: string) =>
      starts(
        { schedule: cron(text), timezone: 'Europe/Zurich' },
        '2026-10-24T23:15:00Z',
        version,
      );
    expect(at('10 * * * *')).toEqual([
      '2026-10-24T23:10',
      '2026-10-25T00:10',
      '2026-10-25T01:10',
    ]);
    expect(at('0 */2 * * *')).toEqual([
      '2026-10-24T22:00',
      '2026-10-25T01:00',
      '2026-10-25T03:00',
    ]);
    expect(at('0 */2 * * *', '2.7.2')).toEqual([
      '2026-10-24T22:00',
      '2026-10-25T00:00',
      '2026-10-25T02:00',
    ]);
  });

  it('knows counted days, last days, and days of the month or of the week', () => {
    const first = (text: string) =>
      starts({ schedule: cron(text), catchup: true, startDate: '2026-02-01' });
    expect(first('0 9 * * 5#2')[0]).toBe('2026-02-13T09:00');
    expect(first('0 9 * * L5')[0]).toBe('2026-02-27T09:00');
    expect(first('0 9 L * *')[0]).toBe('2026-02-28T09:00');
    expect(first('0 0 13 * 1')).toEqual([
      '2026-02-02T00:00',
      '2026-02-09T00:00',
      '2026-02-13T00:00',
    ]);
    expect(first('0 0 29 2 *')[0]).toBe('2028-02-29T00:00');
  });

  it('joins several crons, each time once', () => {
    const schedule = cron(['0 6 * * *', '30 18 * * 1-5', '0 6 * * 5']);
    expect(starts({ schedule })).toEqual([
      '2026-03-27T06:00',
      '2026-03-27T18:30',
      '2026-03-28T06:00',
    ]);
    expect(starts({ schedule, catchup: true })).toEqual([
      '2026-01-01T06:00',
      '2026-01-01T18:30',
      '2026-01-02T06:00',
    ]);
  });

  it('counts periods from 1970 or from now, as the timetable does', () => {
    const now = '2026-03-27T12:10:00Z';
    const every = (date: 'interval' | 'trigger', version?: string) =>
      starts(
        { schedule: { type: 'every', every: 'PT1H', date } },
        now,
        version,
      );
    expect(every('interval')[0]).toBe('2026-03-27T12:00');
    expect(every('interval', '2.7.2')[0]).toBe('2026-03-27T12:10');
    expect(every('trigger')).toEqual([
      '2026-03-27T12:10',
      '2026-03-27T13:10',
      '2026-03-27T14:10',
    ]);
  });

  it('plans once, the first of a continuous DAG, and none that people or assets start', () => {
    expect(starts({ schedule: { type: 'once' } })).toEqual([
      '2026-01-01T00:00',
    ]);
    expect(starts({ schedule: { type: 'continuous' } })).toEqual([
      '2026-03-27T12:00',
    ]);
    expect(starts({ schedule: { type: 'manual' } })).toEqual([]);
    expect(starts({ schedule: { type: 'assets', assets: 'orders' } })).toEqual(
      [],
    );
  });

  it('gives runs that go up, one period apart from the next', () => {
    const field = fc.constantFrom('*', '0', '2', '*/5', '1,3');
    fc.assert(
      fc.property(
        field,
        field,
        fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/Lima'),
        fc.boolean(),
        fc.integer({ min: 0, max: 500 }),
        (minute, hour, timezone, catchup, days) => {
          const planned = runs(
            {
              schedule: cron(`${minute} ${hour} * * *`, 'interval'),
              timezone,
              catchup,
            },
            new Date(Date.parse(NOW) + days * 86_400_000).toISOString(),
          );
          expect(planned).toHaveLength(3);
          planned.slice(1).forEach((run, index) => {
            expect(run.dataInterval.start).toEqual(planned[index].runAfter);
            expect(run.runAfter.getTime()).toBeGreaterThan(
              run.logicalDate.getTime(),
            );
          });
        },
      ),
    );
  });
});
