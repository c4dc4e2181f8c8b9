import { visibleText } from './visibleText';

describe('visibleText', () => {
  it.each([
    ['dags/orders.py', 'dags/orders.py'],
    ['größe 漢字 🚀', 'größe 漢字 🚀'],
    ['\u001b[2Jgone', '\\u{1b}[2Jgone'],
    ['a\rb\nc\td', 'a\\u{0d}b\\u{0a}c\td'],
    ['\u009b31m', '\\u{9b}31m'],
    ['abc\u202edcb', 'abc\\u{202e}dcb'],
  ])('shows %j as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});
