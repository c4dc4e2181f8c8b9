import { airflowTarget } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { Edge, edgeChains } from './edgeChains';

const statementsFor = (given: readonly Edge[]) =>
  edgeChains(given, airflowTarget('2.10.3')).map(({ source }) => source);

const edges = (...pairs: string[]): Edge[] =>
  pairs.map(pair => ({ upstream: pair[0], downstream: pair[1] }));

const names = (group: string) => group.replace(/[[\]]/g, '').split(', ');

const pairsOf = (from: string, to: string) =>
  names(from).flatMap(source => names(to).map(target => `${source}${target}`));

function edgesOf(statement: string): string[] {
  const cross = /^cross_downstream\((\[.*?\]), (\[.*?\])\)$/.exec(statement);
  if (cross) return pairsOf(cross[1], cross[2]);
  const groups = statement.replace(/Label\("\w"\) >> /g, '').split(' >> ');
  return groups
    .slice(1)
    .flatMap((group, index) => pairsOf(groups[index], group));
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
    [['ac', 'ad', 'bc', 'bd'], ['cross_downstream([a, b], [c, d])']],
    [
      ['xa', 'xb', 'ac', 'ad', 'bc', 'bd'],
      ['x >> [a, b]', 'cross_downstream([a, b], [c, d])'],
    ],
    [
      ['ab', 'cd'],
      ['a >> b', 'c >> d'],
    ],
  ])('writes %j as %j', (pairs, statements) => {
    expect(statementsFor(edges(...pairs))).toEqual(statements);
  });

  it('labels what a chain leads to', () => {
    const [ab, ac, bd, cd] = edges('ab', 'ac', 'bd', 'cd');
    expect(
      statementsFor([
        { ...ab, label: 'big "one"' },
        ac,
        { ...bd, label: 'done' },
        { ...cd, label: 'done' },
      ]),
    ).toEqual([
      'a >> Label("big \\"one\\"") >> b',
      'a >> c',
      '[b, c] >> Label("done") >> d',
    ]);
  });

  it('makes every edge exactly once and shifts no list onto a list', () => {
    const acyclic = fc.uniqueArray(
      fc
        .tuple(fc.nat(7), fc.nat(7))
        .filter(([from, to]) => from < to)
        .map(([from, to]) => `${'abcdefgh'[from]}${'abcdefgh'[to]}`),
    );
    fc.assert(
      fc.property(acyclic, fc.array(fc.boolean()), (pairs, labelled) => {
        const statements = statementsFor(
          edges(...pairs).map((edge, index) => ({
            ...edge,
            ...(labelled[index] && { label: 'x' }),
          })),
        );
        expect(statements.flatMap(edgesOf).sort()).toEqual([...pairs].sort());
        expect(statements.join('\n')).not.toContain('] >> [');
      }),
    );
  });
});
