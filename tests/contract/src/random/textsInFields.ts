import fc from 'fast-check';
import { awkwardText } from '../arbitraries/awkwardTexts';
import { lineText } from '../arbitraries/lineText';
import { TypedTexts } from './TypedTexts';

const some = awkwardText.filter(text => text !== '');

/** Any text in every field that takes text. */
export const textsInFields: fc.Arbitrary<TypedTexts> = fc.record({
  description: awkwardText,
  docs: some,
  taskDocs: awkwardText,
  tooltip: some,
  label: some,
  param: awkwardText,
  paramDescription: awkwardText,
  extra: awkwardText,
  message: awkwardText,
  groupMessage: awkwardText,
  taskMessage: awkwardText,
  literal: awkwardText,
  command: some,
  compared: awkwardText,
  value: awkwardText,
  owner: lineText,
  tag: lineText.filter(text => text.length <= 100),
  displayName: lineText,
  taskName: lineText,
  groupName: lineText,
  title: lineText,
  section: lineText,
});
