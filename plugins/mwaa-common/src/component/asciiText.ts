// Letters that do not decompose into an ASCII letter and a mark.
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const spelling = (letter: string) => {
  const lower = spelled[letter.toLowerCase()];
  return letter === letter.toLowerCase() ? lower : lower.toUpperCase();
};

/** A text with the letters of other Latin alphabets as ASCII; all else is left alone. */
export const asciiText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[ßæœøłđðþı]/giu, spelling)
    .replace(/\p{M}/gu, '');
