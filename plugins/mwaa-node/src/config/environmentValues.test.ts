import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { environmentValues } from './environmentValues';

describe('environmentValues', () => {
  it('prefers the environment to all, and what is known to both', () => {
    const environment = mwaaEnvironmentFixture({
      id: 'dev',
      region: 'eu-west-1',
      accountId: '111111111111',
      values: { bucket: 'orders-dev', region: 'elsewhere' },
    });
    const values = { bucket: 'orders', topic: 'alerts' };
    expect(environmentValues(environment, { values })).toEqual({
      id: 'dev',
      values: {
        bucket: 'orders-dev',
        topic: 'alerts',
        account: '111111111111',
        region: 'eu-west-1',
        environment: 'dev',
      },
    });
  });
});
