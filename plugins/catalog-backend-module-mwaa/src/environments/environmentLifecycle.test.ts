import { environmentLifecycle } from './environmentLifecycle';

describe('environmentLifecycle', () => {
  it.each([
    ['CREATING', 'experimental'],
    ['PENDING', 'experimental'],
    ['AVAILABLE', 'production'],
    ['UPDATING', 'production'],
    ['MAINTENANCE', 'production'],
    ['UPDATE_FAILED', 'production'],
    ['DELETING', 'deprecated'],
    ['CREATE_FAILED', 'deprecated'],
    ['UNAVAILABLE', 'deprecated'],
  ])('reads %s as %s', (status, lifecycle) => {
    expect(environmentLifecycle(status)).toBe(lifecycle);
  });
});
