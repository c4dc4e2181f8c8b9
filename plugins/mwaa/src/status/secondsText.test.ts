import { secondsText } from './secondsText';

describe('secondsText', () => {
  it.each([
    [0, '0 s'],
    [0.44, '0.4 s'],
    [9.96, '10 s'],
    [59.6, '1 min'],
    [185, '3 min 5 s'],
    [3600, '1 h'],
    [3661, '1 h 1 min'],
    [90_061, '1 d 1 h'],
  ])('says %p seconds', (seconds, text) => {
    expect(secondsText(seconds)).toBe(text);
  });
});
