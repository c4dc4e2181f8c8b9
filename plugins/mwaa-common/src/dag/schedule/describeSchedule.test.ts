import { airflowTarget } from '../../airflow/airflowTarget';
import { DagTiming } from '../../component/DagTiming';
import { describeSchedule } from './describeSchedule';

const described = (
  schedule: DagTiming['schedule'],
  changes: Partial<DagTiming> = {},
  version?: string,
) =>
  describeSchedule(
    {
      schedule,
      timezone: 'Europe/Rome',
      startDate: '2026-01-01',
      catchup: false,
      paused: true,
      ...changes,
    },
    version ? airflowTarget(version) : undefined,
  );

describe('describeSchedule', () => {
  it('says who starts a DAG without a clock', () => {
    expect(described({ type: 'manual' })).toMatch(/^Runs only when somebody/);
    expect(described({ type: 'once' })).toMatch(/^Runs once/);
    expect(described({ type: 'continuous' })).toMatch(/without a break/);
  });

  it('names the clock, and what a run covers', () => {
    expect(
      described({ type: 'cron', cron: '5 5 * * *', date: 'interval' }),
    ).toBe(
      'Runs every day at 05:05, by the clock of Europe/Rome. Each run covers the day before it, and its date is the beginning of that day.',
    );
    expect(
      described({ type: 'cron', cron: '5 5 * * *', date: 'trigger' }),
    ).toMatch(/The date of a run is the moment for which it is planned\.$/);
  });

  it.each([
    ['* * * * *', 'minute'],
    ['@hourly', 'hour'],
    ['@weekly', 'week'],
    ['@monthly', 'month'],
    ['0 0 L * *', 'month'],
    ['@yearly', 'year'],
  ])('covers with %s the %s before', (cron, period) => {
    expect(described({ type: 'cron', cron, date: 'interval' })).toMatch(
      `covers the ${period} before it`,
    );
  });

  it.each(['30 6 * * 1-5', '0 6,18 * * *', '0 0 31 * *', '0 0 1 */3 *'])(
    'gives the period of %s no name',
    cron => {
      expect(described({ type: 'cron', cron, date: 'interval' })).toMatch(
        /covers the time from one moment of the schedule to the next/,
      );
    },
  );

  it('reads out several crons, as one where they are', () => {
    const cron = (crons: string[]) =>
      described({ type: 'cron', cron: crons, date: 'trigger' });
    expect(cron(['0 6 * * *', '0 18 * * *'])).toMatch(
      /^Runs every day at 06:00 and 18:00, by/,
    );
    expect(cron(['0 6 * * *', '30 18 * * 1-5'])).toMatch(
      /^Runs every day at 06:00; and from Monday to Friday at 18:30, by/,
    );
  });

  it('tells lengths of time, and from when they are counted', () => {
    const every = { type: 'every', every: 'P1DT90M' } as const;
    expect(described({ ...every, date: 'interval' })).toMatch(
      /^Runs every 1 day, 1 hour and 30 minutes, whatever the clocks do\. Each/,
    );
    expect(described({ ...every, date: 'interval' }, {}, '3.0.6')).toMatch(
      /since 1970-01-01 UTC/,
    );
    expect(described({ ...every, date: 'trigger' }, {}, '3.0.6')).toMatch(
      /from the moment the DAG is started/,
    );
  });

  it('reads out assets by their names', () => {
    expect(
      described(
        {
          type: 'assets',
          assets: { all: ['orders', { any: ['prices', { any: ['rates'] }] }] },
        },
        { assets: { orders: { uri: 's3://a/b', name: 'Orders' } } },
      ),
    ).toBe(
      'Runs when, since the run before, Orders and (prices or rates) were written by a task. It has no times of its own.',
    );
    expect(
      described({
        type: 'assetsOrTime',
        assets: 'orders',
        cron: '@daily',
        date: 'trigger',
      }),
    ).toMatch(
      /^Runs every day at 00:00, by the clock of Europe\/Rome; and besides when, since the run before, orders was written by a task\./,
    );
  });

  it('tells when it ends', () => {
    expect(
      described(
        { type: 'cron', cron: '@daily', date: 'interval' },
        { endDate: '2026-03-01T06:00:00' },
      ),
    ).toMatch(
      /No run has a date after 2026-03-01 06:00:00 \(Europe\/Rome\)\.$/,
    );
  });
});
