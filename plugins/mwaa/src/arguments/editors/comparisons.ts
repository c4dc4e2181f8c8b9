import { DagValue } from 'backstage-plugin-mwaa-common';
import { readNumber } from './readNumber';
import { readScalar, scalarText } from './scalarText';

export type Comparison =
  'equals' | 'oneOf' | 'above' | 'atLeast' | 'below' | 'atMost' | 'empty';

/** How a value is compared, in words. */
export const comparisonWords: Readonly<Record<Comparison, string>> = {
  equals: 'is',
  oneOf: 'is one of',
  above: 'is greater than',
  atLeast: 'is at least',
  below: 'is less than',
  atMost: 'is at most',
  empty: 'is empty',
};

export const comparisonNames = Object.keys(comparisonWords) as Comparison[];

/** What a comparison compares with at first. */
export const firstValue = (comparison: Comparison): DagValue => {
  if (comparison === 'empty') return true;
  if (comparison === 'oneOf') return [];
  return comparison === 'equals' ? '' : 0;
};

const listItems = (text: string) =>
  text.trim() === '' ? [] : text.split(/\s*,\s*/).map(readScalar);

/** What a value is compared with, as one types it. */
export const comparedText = (
  comparison: Comparison,
  value: DagValue | undefined,
): string =>
  comparison === 'oneOf' && Array.isArray(value)
    ? value.map(scalarText).join(', ')
    : scalarText(value);

/** And back. */
export function comparedValue(comparison: Comparison, text: string): DagValue {
  if (comparison === 'oneOf') return listItems(text);
  if (comparison === 'equals') return readScalar(text);
  return readNumber(text, false) ?? text;
}
