import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlValue } from './yamlValue';

describe('yamlValue', () => {
  it('is read back unchanged inside a document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = `first: 1\nvalue: ${yamlValue(value)}\nlast: 2\n`;
        expect(parse(text)).toEqual({
          first: 1,
          value: JSON.parse(JSON.stringify(value)),
          last: 2,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\uffff'])(
    'escapes what YAML 1.1 would not read (%j)',
    character => {
      const text = yamlValue(`a${character}b`);
      expect(text).toMatch(/^"a\\u[0-9a-f]{4}b"$/);
      expect(parse(text)).toBe(`a${character}b`);
    },
  );

  it('writes null for a value that is not there', () => {
    expect(yamlValue(undefined)).toBe('null');
  });
});
