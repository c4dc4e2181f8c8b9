import { mockServices } from '@backstage/backend-test-utils';
import { readProviderConfig } from './readProviderConfig';

const read = (mwaa: object) =>
  readProviderConfig(
    mockServices.rootConfig({ data: { catalog: { providers: { mwaa } } } }),
  );

describe('readProviderConfig', () => {
  it('is undefined without its section', () => {
    expect(readProviderConfig(mockServices.rootConfig())).toBeUndefined();
  });

  it('completes entity refs and reads every 10 and 5 minutes unless told', () => {
    expect(read({ owner: 'platform', system: 'data' })).toEqual({
      owner: 'group:default/platform',
      system: 'system:default/data',
      schedule: { frequency: { minutes: 10 }, timeout: { minutes: 5 } },
      dags: {
        schedule: {
          frequency: { minutes: 5 },
          timeout: { minutes: 5 },
          initialDelay: { seconds: 15 },
        },
      },
    });
  });

  it('takes a schedule for either', () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 2 } };
    const own = read({ owner: 'platform', schedule, dags: {} });
    expect(own?.schedule).toMatchObject(schedule);
    expect(own?.dags?.schedule.frequency).toEqual({ minutes: 5 });
    expect(
      read({ owner: 'platform', dags: { schedule } })?.dags?.schedule,
    ).toMatchObject(schedule);
  });

  it('leaves DAGs out on demand', () => {
    expect(
      read({ owner: 'platform', dags: { enabled: false } })?.dags,
    ).toBeUndefined();
  });

  it('names the key that is missing or wrong', () => {
    expect(() => read({ system: 'data' })).toThrow(
      /catalog.providers.mwaa.owner/,
    );
    expect(() => read({ owner: 'group:default/' })).toThrow(
      "catalog.providers.mwaa.owner is 'group:default/', which is no entity ref",
    );
  });
});
