import { environmentStatus } from './environmentStatus';

describe('environmentStatus', () => {
  it.each(['AVAILABLE', 'UPDATE_FAILED'])('deploys when %s', status => {
    expect(environmentStatus(status)).toEqual({ deployable: true });
  });

  it.each([
    'UPDATING',
    'MAINTENANCE',
    'CREATING_SNAPSHOT',
    'ROLLING_BACK',
    'NEW',
  ])('warns when %s', status => {
    expect(environmentStatus(status)).toEqual({
      deployable: true,
      warning: expect.stringContaining(status),
    });
  });

  it.each([
    'CREATING',
    'CREATE_FAILED',
    'PENDING',
    'DELETING',
    'DELETED',
    'UNAVAILABLE',
  ])('refuses when %s', status => {
    expect(environmentStatus(status)).toEqual({
      deployable: false,
      reason: expect.stringContaining(status),
    });
  });
});
