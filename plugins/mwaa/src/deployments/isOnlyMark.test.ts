import { deploymentMark } from 'backstage-plugin-mwaa-common';
import { isOnlyMark } from './isOnlyMark';

const mark = (digit: string) => `"""${deploymentMark(digit.repeat(64))}"""`;

describe('isOnlyMark', () => {
  it.each([
    ['the mark alone', [`-${mark('a')}`, `+${mark('b')}`], true],
    ['more', [`-${mark('a')}`, `+${mark('b')}`, '-import x'], false],
    ['something else', ['-import x', '+import y'], false],
    ['nothing', [], false],
  ])('%s', (_, lines, expected) => {
    const diff = ['--- a/x.py', '+++ b/x.py', '@@ -1 +1 @@', ' import z'];
    expect(isOnlyMark([...diff, ...lines, ''].join('\n'))).toBe(expected);
  });

  it('is not of a file without a diff', () => {
    expect(isOnlyMark(undefined)).toBe(false);
  });
});
