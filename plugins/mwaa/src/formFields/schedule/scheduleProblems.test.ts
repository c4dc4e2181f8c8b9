import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { scheduleProblems } from './scheduleProblems';

const timing = {
  schedule: {
    type: 'cron',
    cron: ['0 6 * * *', '30 18 * * 1-5'],
    date: 'trigger',
  },
  timezone: 'UTC',
  startDate: '2026-01-01',
  catchup: false,
  paused: true,
};

const problemsIn = (
  environment: string,
  value: unknown = timing,
  api = new InMemoryMwaaApi(),
) =>
  scheduleProblems(value, {
    apiHolder: { get: () => api },
    formData: { where: `resource:default/${environment}` },
    uiSchema: { 'ui:options': { names: { environment: 'where' } } },
  });

describe('scheduleProblems', () => {
  it('refuses what the Airflow of the environment cannot do', async () => {
    expect(await problemsIn('analytics-dev')).toEqual([]);
    expect(await problemsIn('analytics-prod')).toEqual([
      expect.stringMatching(/^Cron expression: .*Airflow 2\.10\.3/),
    ]);
  });

  it('names the place of each problem', async () => {
    expect(
      await problemsIn('analytics-dev', {
        ...timing,
        schedule: { ...timing.schedule, cron: ['@daily', '61 * * * *'] },
        startDate: '2026-02-30',
      }),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Cron expression, 2: "61" is not understood/),
        expect.stringMatching(/^Start date: must be a day that exists/),
      ]),
    );
  });

  it('goes by the rules of all versions while nobody answers', async () => {
    const api = new InMemoryMwaaApi();
    jest.spyOn(api, 'environments').mockRejectedValue(new Error('No answer'));
    expect(await problemsIn('analytics-prod', timing, api)).toEqual([]);
    expect(await problemsIn('analytics-prod', undefined, api)).toEqual([]);
  });
});
