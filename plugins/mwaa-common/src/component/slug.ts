import { asciiText } from './asciiText';

const MAX_LENGTH = 63;

/**
 * A title as lower-case ASCII words with dashes, at most 63 characters: the
 * catalog's rule for names. Empty when no letter or digit is left.
 */
export const slug = (title: string): string =>
  asciiText(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
