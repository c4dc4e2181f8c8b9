import { airflowTarget } from '../airflow/airflowTarget';
import { timingProblems } from './timingProblems';

const timing = {
  schedule: { type: 'cron', cron: '@daily', date: 'interval' },
  timezone: 'UTC',
  startDate: '2026-01-01',
  catchup: false,
  paused: true,
};

const paths = (...given: Parameters<typeof timingProblems>) =>
  timingProblems(...given).map(({ path }) => path.join('.'));

describe('timingProblems', () => {
  it('finds nothing wrong about a timing without tasks', () => {
    expect(timingProblems(timing)).toEqual([]);
    expect(
      timingProblems({ ...timing, schedule: { type: 'continuous' } }),
    ).toEqual([]);
  });

  it('says where each problem is', () => {
    expect(paths(undefined)).toEqual(
      expect.arrayContaining(['schedule', 'timezone', 'startDate']),
    );
    expect(
      paths({
        ...timing,
        schedule: {
          type: 'cron',
          cron: ['@daily', '61 * * * *'],
          date: 'trigger',
        },
        timezone: 'Rome',
        startDate: '2026-02-30',
      }).sort(),
    ).toEqual(['schedule.cron.1', 'startDate', 'timezone']);
    expect(
      paths({
        ...timing,
        schedule: { type: 'assets', assets: { all: ['orders', 'prices'] } },
        assets: { orders: { uri: 's3://a b' }, prices: { uri: 's3://a/c' } },
      }),
    ).toEqual(['assets.orders.uri']);
  });

  it('knows what the version cannot do, and the values of the work', () => {
    const any = {
      ...timing,
      schedule: { type: 'assets', assets: { any: ['orders', 'prices'] } },
      assets: {
        orders: { uri: { $template: 's3://{{ env.bucket }}/orders' } },
        prices: { uri: 's3://a/c' },
      },
    };
    const work = { values: { bucket: { default: 'a' } } };
    expect(paths(any, airflowTarget('3.0.6'), work)).toEqual([]);
    expect(paths(any, airflowTarget('2.8.1'), work)).toEqual([
      'schedule.assets',
    ]);
  });
});
