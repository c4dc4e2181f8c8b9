import { fitTexts } from './fitTexts';

describe('fitTexts', () => {
  it('leaves alone what fits', () => {
    expect(fitTexts(['ab', '', 'c'], 3)).toEqual(['ab', '', 'c']);
  });

  it('cuts what is too long, and says how much is missing', () => {
    expect(fitTexts(['ab', 'cdef', 'gh', ''], 4)).toEqual([
      'ab',
      'cd\n… 2 more characters are left out',
      '\n… 2 more characters are left out',
      '',
    ]);
  });
});
