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

  it('completes entity refs and reads every 10 minutes unless told', () => {
    expect(read({ owner: 'platform', system: 'data' })).toEqual({
      owner: 'group:default/platform',
      system: 'system:default/data',
      schedule: { frequency: { minutes: 10 }, timeout: { minutes: 5 } },
    });
  });

  it('takes a schedule', () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 2 } };
    expect(read({ owner: 'platform', schedule })?.schedule).toMatchObject(
      schedule,
    );
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
