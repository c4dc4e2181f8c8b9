import fc from 'fast-check';
import { minimalChange } from './minimalChange';

describe('minimalChange', () => {
  it('replaces only what differs', () => {
    expect(minimalChange('retries=2,\n', 'retries=25,\n')).toEqual({
      from: 9,
      to: 9,
      insert: '5',
    });
    expect(minimalChange('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
  });

  it('says nothing about equal texts', () => {
    expect(minimalChange('a', 'a')).toBeUndefined();
  });

  it('always gives the new text', () => {
    const text = fc.stringMatching(/^[ab\n]{0,12}$/);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = minimalChange(before, after);
        const result = change
          ? before.slice(0, change.from) +
            change.insert +
            before.slice(change.to)
          : before;
        expect(result).toBe(after);
      }),
    );
  });
});
