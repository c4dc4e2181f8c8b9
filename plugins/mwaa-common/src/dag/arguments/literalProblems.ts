import { isOperatorClass } from '../../airflow/isOperatorClass';
import { Problem } from '../../problem';
import { PlainValue } from '../plainValue';
import { secretProblem } from '../secretProblem';
import { ArgumentPlace } from './ArgumentPlace';
import { pairedSecretProblems } from './pairedSecretProblems';

const jinja = /\{[{%#]/;

const unknownTemplate =
  'holds Jinja, and nothing says whether Airflow fills in this argument. List it under "class.templateFields" if the class does; give that list without it if not';

const copiedText =
  'is copied by the class into a place that Airflow fills in, where it would take this for Jinja or for a file; write a name without';

const isCopied = (text: string, { operator, field }: ArgumentPlace) =>
  field?.copied === true &&
  (jinja.test(text) ||
    (operator?.templateExt ?? []).some(suffix => text.endsWith(suffix)));

const nameOf = (path: Problem['path']) =>
  String([...path].reverse().find(part => typeof part === 'string') ?? '');

const isUncertain = ({ operator, field, templateFieldsKnown }: ArgumentPlace) =>
  operator !== undefined &&
  isOperatorClass(operator.id) &&
  !templateFieldsKnown &&
  !field?.template;

/**
 * Why a fixed value, or one inside of it, is refused: it looks like a secret,
 * or Airflow might take it for a template.
 */
export function literalProblems(
  value: PlainValue,
  path: Problem['path'],
  place: ArgumentPlace,
): Problem[] {
  if (value !== null && typeof value === 'object') {
    const isList = Array.isArray(value);
    return [
      ...(isList ? [] : pairedSecretProblems(value, path)),
      ...Object.entries(value).flatMap(([key, inner]) =>
        literalProblems(inner, [...path, isList ? Number(key) : key], place),
      ),
    ];
  }
  if (typeof value !== 'string') return [];
  const secret = secretProblem(nameOf(path), value);
  return [
    ...(secret ? [{ path, message: secret }] : []),
    ...(jinja.test(value) && isUncertain(place)
      ? [{ path, message: unknownTemplate }]
      : []),
    ...(isCopied(value, place) ? [{ path, message: copiedText }] : []),
  ];
}
