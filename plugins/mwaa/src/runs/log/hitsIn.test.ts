import { hitsIn } from './hitsIn';

const lines = [{ text: 'Error: no ERROR here' }, { text: 'an error' }];

describe('hitsIn', () => {
  it('finds each place, whatever the case', () => {
    expect(hitsIn(lines, 'error')).toEqual([
      { line: 0, from: 0, to: 5 },
      { line: 0, from: 10, to: 15 },
      { line: 1, from: 3, to: 8 },
    ]);
  });

  it('takes what is looked for as text, not as a pattern', () => {
    expect(hitsIn([{ text: 'a.b (c' }, { text: 'axb' }], 'a.b')).toHaveLength(
      1,
    );
    expect(hitsIn([{ text: 'a.b (c' }], '(')).toHaveLength(1);
  });

  it('finds nothing of nothing, and no more than can be looked at', () => {
    expect(hitsIn(lines, '')).toEqual([]);
    expect(hitsIn([{ text: 'a'.repeat(5000) }], 'a')).toHaveLength(2000);
  });
});
