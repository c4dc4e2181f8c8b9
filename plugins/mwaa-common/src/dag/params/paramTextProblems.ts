import { DagValue } from '../value';
import { paramFormatProblem } from './paramFormatProblem';
import { paramPatternProblem } from './paramPatternProblem';

type Param = { [field: string]: DagValue };

const ofTexts = ['format', 'minLength', 'maxLength', 'pattern'];

// A pattern may take a JavaScript engine longer than anybody waits: only
// short ones that repeat little are tried on the default, and Airflow tries
// all of them when it reads the file.
const isQuick = (pattern: string, text: string) =>
  text.length <= 200 &&
  (pattern.match(/[*+{]/g) ?? []).length <= 2 &&
  !/\)[*+{?]/.test(pattern);

function defaultProblems({ default: value, ...param }: Param): string[] {
  if (typeof value !== 'string') return [];
  const { minLength, maxLength, format, pattern } = param;
  const length = [...value].length;
  const format_ =
    typeof format === 'string' ? paramFormatProblem(value, format) : undefined;
  return [
    ...(typeof minLength === 'number' && length < minLength
      ? ['has a "default" that is shorter than its "minLength"']
      : []),
    ...(typeof maxLength === 'number' && length > maxLength
      ? ['has a "default" that is longer than its "maxLength"']
      : []),
    ...(format_ ? [`has a "default" that does not fit: it ${format_}`] : []),
    ...(typeof pattern === 'string' &&
    !paramPatternProblem(pattern) &&
    isQuick(pattern, value) &&
    !RegExp(pattern, 'u').test(value)
      ? ['has a "default" that does not match its "pattern"']
      : []),
  ];
}

/** What is wrong about the limits of a param that is text. */
export function paramTextProblems(param: Param): string[] {
  const given = ofTexts.filter(field => param[field] !== undefined);
  if (typeof param.type === 'string' && param.type !== 'string') {
    return given.map(
      field => `has ${JSON.stringify(field)}, which only texts can have`,
    );
  }
  const { minLength, maxLength, pattern } = param;
  const wrong =
    typeof pattern === 'string' ? paramPatternProblem(pattern) : undefined;
  return [
    ...(typeof minLength === 'number' &&
    typeof maxLength === 'number' &&
    minLength > maxLength
      ? ['has a "minLength" above its "maxLength"']
      : []),
    ...(wrong ? [`has a "pattern" that ${wrong}`] : []),
    ...defaultProblems(param),
  ];
}
