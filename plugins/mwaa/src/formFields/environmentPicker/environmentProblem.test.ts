import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { environmentProblem } from './environmentProblem';

const asked = (value: string | undefined, api = new InMemoryMwaaApi()) =>
  environmentProblem(value, { apiHolder: { get: () => api } });

describe('environmentProblem', () => {
  it('lets through what can be chosen, and a form that has none yet', async () => {
    expect(await asked('resource:default/analytics-dev')).toBeUndefined();
    expect(await asked(undefined)).toBeUndefined();
  });

  it('refuses what is not offered or cannot be chosen, with the reason', async () => {
    expect(await asked('resource:default/gone')).toContain('none of the');
    expect(await asked('resource:default/legacy')).toBe(
      'legacy cannot be chosen. Airflow 1.10.12 is not supported; upgrade the environment to 2.7 or later.',
    );
  });

  it('does not hold up a form whose environments cannot be asked for', async () => {
    const api = new InMemoryMwaaApi();
    jest.spyOn(api, 'environments').mockRejectedValue(new Error('down'));
    expect(await asked('resource:default/gone', api)).toBeUndefined();
  });
});
