import { asciiText } from './asciiText';

describe('asciiText', () => {
  it.each([
    ['Größe', 'Grosse'],
    ['STRAẞE', 'STRASSE'],
    ['Łódź œuvre Æsir', 'Lodz oeuvre AEsir'],
    ['ﬁle ① ²', 'file 1 2'],
    ['a-b_c.d %', 'a-b_c.d %'],
    ['日本', '日本'],
  ])('writes %s as %s', (text, ascii) => {
    expect(asciiText(text)).toBe(ascii);
  });
});
