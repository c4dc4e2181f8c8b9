import { isEntityRef } from './isEntityRef';

describe('isEntityRef', () => {
  it.each(['component:default/orders', 'component:orders'])('is %s', text => {
    expect(isEntityRef(text)).toBe(true);
  });

  it.each(['', 'orders', 'component:', ':orders'])('is not %j', text => {
    expect(isEntityRef(text)).toBe(false);
  });
});
