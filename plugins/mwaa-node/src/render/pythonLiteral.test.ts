import fc from 'fast-check';
import { adversarialText } from './__testUtils__/adversarialText';
import { literalEval } from './__testUtils__/literalEval';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';
import { pythonTextBlock } from './pythonTextBlock';

describe('pythonLiteral', () => {
  it.each<[PythonValue, string]>([
    [null, 'None'],
    [true, 'True'],
    [false, 'False'],
    [3, '3'],
    [-3, '-3'],
    [0.1, '0.1'],
    [1e-7, '1e-7'],
    [-0, '-0.0'],
    [1e21, '1000000000000000000000'],
    [[], '[]'],
    [{}, '{}'],
    ['a"b', '"a\\"b"'],
    ['C:\\new', '"C:\\\\new"'],
    ['a\r\nb\tc\u0007', '"a\\r\\nb\\tc\\x07"'],
    ['\u2028\u202e\u{e0041}', '"\\u2028\\u202e\\U000e0041"'],
    ['é 😀 👩‍👧', '"é 😀 👩‍👧"'],
    [{ '--table': ['a', 1] }, '{"--table": ["a", 1]}'],
    [[new PythonExpression('load.output')], '[load.output]'],
  ])('writes %j as %s', (value, expected) => {
    expect(pythonLiteral(value)).toBe(expected);
  });

  it('breaks up long text after lines and words', () => {
    const script = `set -euo pipefail\naws s3 cp ${'word '.repeat(20)}\n`;
    expect(pythonLiteral(script).split('\n')).toEqual([
      '(',
      '"set -euo pipefail\\n"',
      `"aws s3 cp ${'word '.repeat(14)}"`,
      `"${'word '.repeat(6)}\\n"`,
      ')',
    ]);
  });

  it.each([
    ['a\0b', /NUL/],
    ['\ud800', /surrogate/],
    [NaN, /not a number/],
    [Infinity, /not a number/],
  ])('refuses %j', (value, message) => {
    expect(() => pythonLiteral([value])).toThrow(message);
    expect(() => pythonLiteral([value])).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it('is read by Python as the same text', () => {
    const texts = fc.sample(adversarialText, { numRuns: 2500, seed: 7 });
    expect(literalEval(texts.map(pythonLiteral))).toEqual(texts);
    expect(literalEval(texts.map(pythonTextBlock))).toEqual(texts);
  });

  it('is read by Python as the same structure', () => {
    const structures = fc.sample(
      fc
        .jsonValue({ maxDepth: 4 })
        .filter(value => !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(value))),
      { numRuns: 1000, seed: 7 },
    ) as PythonValue[];
    expect(literalEval(structures.map(pythonLiteral))).toEqual(structures);
  });
});
