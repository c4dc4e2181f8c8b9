import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { textChanges } from './textChanges';

const apply = (before: string, after: string) =>
  ChangeSet.of(textChanges(before, after), before.length)
    .apply(Text.of(before.split('\n')))
    .toString();

describe('textChanges', () => {
  it('replaces lines that differ alone, and nothing between them', () => {
    expect(
      textChanges('# hash 1\n\na = 1\nb = 2\n', '# hash 2\n\na = 1\nb = 23\n'),
    ).toEqual([
      { from: 7, to: 8, insert: '2' },
      { from: 21, to: 21, insert: '3' },
    ]);
  });

  it('replaces nothing of the same text', () => {
    expect(textChanges('a\nb', 'a\nb')).toEqual([]);
  });

  it('makes of any text any other', () => {
    const text = fc
      .array(fc.constantFrom('', 'a', 'b', 'ab'), { maxLength: 8 })
      .map(lines => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(apply(before, after)).toBe(after);
      }),
    );
  });
});
