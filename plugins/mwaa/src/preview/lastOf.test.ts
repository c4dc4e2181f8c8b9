import { lastOf } from './lastOf';

describe('lastOf', () => {
  it('makes nothing twice in a row of the same arguments', () => {
    const pair = lastOf((one: object, other: string) => ({ one, other }));
    const one = {};
    const first = pair(one, 'a');
    expect(first).toEqual({ one, other: 'a' });
    expect(pair(one, 'a')).toBe(first);
    expect(pair({}, 'a')).not.toBe(first);
    expect(pair(one, 'b')).toEqual({ one, other: 'b' });
  });

  it('holds only the last', () => {
    const boxed = lastOf((value: string) => ({ value }));
    const first = boxed('a');
    boxed('b');
    expect(boxed('a')).not.toBe(first);
  });
});
