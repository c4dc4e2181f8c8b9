import fc from 'fast-check';
import { Edge, edgeChains } from './edgeChains';

const edges = (...pairs: string[]): Edge[] =>
  pairs.map(pair => ({ upstream: pair[0], downstream: pair[1] }));

function edgesOf(statement: string): string[] {
  const groups = statement
    .split(' >> ')
    .map(group => group.replace(/[[\]]/g, '').split(', '));
  return groups
    .slice(1)
    .flatMap((group, index) =>
      groups[index].flatMap(from => group.map(to => `${from}${to}`)),
    );
}

describe('edgeChains', () => {
  it.each([
    [[], []],
    [['ab', 'bc'], ['a >> b >> c']],
    [['bc', 'ab'], ['a >> b >> c']],
    [['ab', 'ac', 'bd', 'cd'], ['a >> [b, c] >> d']],
    [
      ['ab', 'ac', 'bd'],
      ['a >> [b, c]', 'b >> d'],
    ],
    [
      ['ac', 'ad', 'bc', 'bd'],
      ['[a, b] >> c', '[a, b] >> d'],
    ],
    [
      ['xa', 'xb', 'ac', 'ad', 'bc', 'bd'],
      ['x >> [a, b] >> c', '[a, b] >> d'],
    ],
    [
      ['ab', 'cd'],
      ['a >> b', 'c >> d'],
    ],
  ])('writes %j as %j', (pairs, statements) => {
    expect(edgeChains(edges(...pairs))).toEqual(statements);
  });

  it('makes every edge exactly once and shifts no list onto a list', () => {
    const acyclic = fc.uniqueArray(
      fc
        .tuple(fc.nat(7), fc.nat(7))
        .filter(([from, to]) => from < to)
        .map(([from, to]) => `${'abcdefgh'[from]}${'abcdefgh'[to]}`),
    );
    fc.assert(
      fc.property(acyclic, pairs => {
        const statements = edgeChains(edges(...pairs));
        expect(statements.flatMap(edgesOf).sort()).toEqual([...pairs].sort());
        expect(statements.join('\n')).not.toContain('] >> [');
      }),
    );
  });
});
