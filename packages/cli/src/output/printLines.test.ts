import { coloured } from './Line';
import { printLines } from './printLines';

function printed(
  env: Record<string, string | undefined>,
  isTTY: boolean,
): string {
  const written: string[] = [];
  printLines({ write: text => written.push(text), isTTY }, env, [
    'plain',
    [coloured('green', '+ '), 'orders\u001b[31m.py'],
  ]);
  return written.join('');
}

const plain = 'plain\n+ orders\\u{1b}[31m.py\n';
const green = 'plain\n\u001b[32m+ \u001b[39morders\\u{1b}[31m.py\n';

describe('printLines', () => {
  it.each([
    ['a terminal', {}, true, green],
    ['what is no terminal', {}, false, plain],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true, plain],
    ['a terminal with an empty NO_COLOR', { NO_COLOR: '' }, true, green],
    ['a dumb terminal', { TERM: 'dumb' }, true, plain],
    [
      'what is no terminal with FORCE_COLOR',
      { FORCE_COLOR: '1' },
      false,
      green,
    ],
    ['a terminal with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, plain],
    [
      'NO_COLOR before FORCE_COLOR',
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      true,
      plain,
    ],
  ])('writes for %s', (_, env, isTTY, expected) => {
    expect(printed(env, isTTY)).toBe(expected);
  });
});
