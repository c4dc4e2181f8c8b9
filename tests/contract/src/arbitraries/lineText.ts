import { nameTextProblem } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { AWKWARD_TEXTS } from './awkwardTexts';
import { isPlainText } from './isPlainText';

const isLine = (text: string) =>
  text.trim() !== '' && isPlainText(text) && !nameTextProblem(text);

const awkward = Object.values(AWKWARD_TEXTS)
  .filter(text => text.length < 60)
  .filter(isLine);

/** A name that people read: one line of visible text. */
export const lineText = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
    fc.tuple(fc.constantFrom(...awkward), fc.string()).map(all => all.join('')),
  )
  .filter(isLine);
