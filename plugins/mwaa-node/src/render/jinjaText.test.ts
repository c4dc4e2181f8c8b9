import fc from 'fast-check';
import { literalEval } from './__testUtils__/literalEval';
import { jinjaText } from './jinjaText';

describe('jinjaText', () => {
  it('is a literal that no text leaves', () => {
    const texts = fc.sample(fc.string({ unit: 'binary' }), 300);
    const whole = [
      ...texts.filter(text => !/\p{Cs}/u.test(text)),
      `it's "q" {{ ds }} {% x %} {# y #} \\ \r\n\u2028 \u{1f600}`,
    ];
    const literals = whole.map(jinjaText);
    // Jinja reads the escapes of a literal as Python does.
    expect(literalEval(literals)).toEqual(whole);
    literals.forEach(literal => {
      expect(literal.slice(1, -1)).toMatch(/^[ -~]*$/);
      expect(literal.slice(1, -1)).not.toMatch(/['"{}]/);
    });
  });
});
