import { unifiedDiff } from './unifiedDiff';

const bytes = (text: string) => Buffer.from(text);

describe('unifiedDiff', () => {
  it('shows what changes, with the lines around it', () => {
    expect(unifiedDiff('a.sql', bytes('one\ntwo\n'), bytes('one\n2\n'))).toBe(
      '--- a/a.sql\n+++ b/a.sql\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n',
    );
  });

  it('names no file on the side where there is none', () => {
    expect(unifiedDiff('a', undefined, bytes('x\n'))).toMatch(
      /^--- \/dev\/null\n\+\+\+ b\/a\n/,
    );
    expect(unifiedDiff('a', bytes('x\n'), undefined)).toMatch(
      /^--- a\/a\n\+\+\+ \/dev\/null\n/,
    );
  });

  it.each([
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe)],
    ['a NUL', bytes('a\0b')],
    ['more than anybody reads', bytes('x'.repeat(600_000))],
    [
      'too many changed lines',
      bytes(Array.from({ length: 20_000 }, (_, i) => `${i}\n`).join('')),
    ],
  ])('leaves out %s', (_, body) => {
    expect(unifiedDiff('a', bytes('text\n'), body)).toBeUndefined();
  });
});
