import fc from 'fast-check';
import { adversarialText } from './__testUtils__/adversarialText';
import { literalEval } from './__testUtils__/literalEval';
import { docstring } from './docstring';
import { loadRuff } from './loadRuff';

/** The docstring of a formatted module. */
function formatted(text: string): string {
  const { PositionEncoding, Workspace } = loadRuff();
  const workspace = new Workspace({}, PositionEncoding.Utf16);
  const source = workspace.format(`# Header\n\n${docstring(text)}\n\nx = 1\n`);
  workspace.free();
  return source.slice('# Header\n\n'.length, -'\n\nx = 1\n'.length);
}

describe('docstring', () => {
  it.each([
    ['Loads orders.', '"""Loads orders."""'],
    ['# Orders\n\nLoads them.\n', '"""# Orders\n\nLoads them.\n"""'],
    ['a\n"""\nb', '"""a\n\\"\\""\nb"""'],
    ['Loads orders.\n', '"""\\\nLoads orders.\n"""'],
    ['List:\n  - a\n  - b', '"""\\\nList:\n  - a\n  - b"""'],
    [' a', '"""\\\n a"""'],
    ['"a"', '"""\\\n"a\\""""'],
  ])('writes %j readably', (text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  it('keeps every text through the formatter', () => {
    const edges = fc.constantFrom('\n', ' ', '  ', '"', '\\', '\t', 'a');
    const texts = fc.sample(
      fc.oneof(
        adversarialText,
        fc.array(edges, { maxLength: 9 }).map(parts => parts.join('')),
      ),
      600,
    );
    expect(literalEval(texts.map(formatted))).toEqual(texts);
  });
});
