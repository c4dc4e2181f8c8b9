import { dagIdProblem } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { normalisedDagId } from './normalisedDagId';

describe('normalisedDagId', () => {
  it.each([
    ['orders_daily', 'orders_daily', []],
    ['Größe', 'Grosse', ['Letters are written without their marks.']],
    ['orders daily', 'orders_daily', ['A space becomes “_”.']],
    ['-orders', 'orders', ['It begins with a letter, a digit or “_”.']],
    ['a..b', 'a.b', ['“..” would name a folder.']],
    ['v1.', 'v1.', []],
    [
      'a/b%c%',
      'abc',
      ['Only letters, digits, “_”, “.” and “-” are allowed: / % was left out.'],
    ],
  ])('makes %s %s', (text, dagId, rules) => {
    expect(normalisedDagId(text)).toEqual({ dagId, rules });
  });

  it('cuts what is too long and says why', () => {
    const { dagId, rules } = normalisedDagId('a'.repeat(60));
    expect(dagId).toHaveLength(50);
    expect(rules).toEqual([expect.stringContaining('at most 50 characters')]);
  });

  it('leaves nothing to refuse but words of Python and a "." at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const { dagId } = normalisedDagId(text);
        const problem = dagId && dagIdProblem(dagId, { ownPython: false });
        expect(problem || '').toMatch(/^$|reserved word|at the end/);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const { dagId } = normalisedDagId(text);
        expect(normalisedDagId(dagId)).toEqual({ dagId, rules: [] });
      }),
    );
  });
});
