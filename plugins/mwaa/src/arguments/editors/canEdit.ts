import { DagValue, OperatorField } from 'backstage-plugin-mwaa-common';
import { sameValue } from '../sameValue';
import {
  comparedText,
  comparedValue,
  Comparison,
  comparisonNames,
} from './comparisons';
import { readNumber } from './readNumber';

type Mapping = { [key: string]: DagValue };
type Check = (
  value: DagValue,
  field: Pick<OperatorField, 'options'>,
) => boolean;

const isMapping = (value: DagValue): value is Mapping =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const hasOnly = (value: Mapping, keys: readonly string[]) =>
  Object.keys(value).every(key => keys.includes(key));
const isMarked = (value: Mapping) =>
  Object.keys(value).some(key => key.startsWith('$'));

// What an input of a browser keeps as it is; empty would look not given.
const isText: Check = value =>
  typeof value === 'string' && value !== '' && !value.includes('\r');
const isLine: Check = value =>
  isText(value, {}) && !String(value).includes('\n');

const isItem = (value: DagValue) =>
  (typeof value === 'string' && !/[\r\n]/.test(value)) ||
  (isMapping(value) &&
    hasOnly(value, ['$template']) &&
    typeof value.$template === 'string' &&
    !/[\r\n]/.test(value.$template));

const isNumber =
  (isWhole: boolean): Check =>
  value =>
    typeof value === 'number'
      ? !Object.is(value, -0) && readNumber(String(value), isWhole) === value
      : isLine(value, {}) && readNumber(String(value), isWhole) === undefined;

const isIds: Check = value =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value).size === value.length &&
  value.every(id => typeof id === 'string');

function isComparison(value: DagValue, beside: readonly string[]): boolean {
  if (!isMapping(value)) return false;
  const used = comparisonNames.filter(name => Object.hasOwn(value, name));
  if (used.length !== 1 || !hasOnly(value, [...used, ...beside])) return false;
  const comparison: Comparison = used[0];
  const compared = value[comparison];
  return comparison === 'empty'
    ? typeof compared === 'boolean'
    : sameValue(
        comparedValue(comparison, comparedText(comparison, compared)),
        compared,
      );
}

const checks: Record<OperatorField['type'], Check> = {
  string: isText,
  text: isText,
  integer: isNumber(true),
  number: isNumber(false),
  boolean: value => typeof value === 'boolean',
  duration: isLine,
  enum: isLine,
  dateTime: isLine,
  time: isLine,
  dateTimeOrTime: isLine,
  stringList: value =>
    Array.isArray(value) && value.length > 0 && value.every(isItem),
  stringMap: value =>
    isMapping(value) &&
    Object.keys(value).length > 0 &&
    !isMarked(value) &&
    Object.entries(value).every(
      ([name, text]) =>
        !/[\r\n]/.test(name) && !(name === '' && text === '') && isItem(text),
    ),
  taskIds: isIds,
  callable: value =>
    isMapping(value) &&
    hasOnly(value, ['module', 'callable']) &&
    ['module', 'callable'].every(key => typeof value[key] === 'string') &&
    isLine(`${value.module}${value.callable}`, {}),
  condition: value => isComparison(value, []),
  cases: value =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      one =>
        isComparison(one, ['then']) &&
        isMapping(one) &&
        (sameValue(one.then, []) || isIds(one.then, {})),
    ),
  list: () => true,
  map: () => true,
  any: () => true,
};

/** Whether the editor of an argument’s type shows a fixed value exactly as it is. */
export const canEdit = (
  value: DagValue,
  field: Pick<OperatorField, 'type' | 'options'>,
): boolean => checks[field.type](value, field);
