import { DagValue } from 'backstage-plugin-mwaa-common';
import { readYamlText, yamlText } from './yamlText';

export const isScalar = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Text, a number, `true`, `false` or `null` as YAML writes them: `5` is a number, `"5"` text. */
export function readScalar(text: string): DagValue {
  const reading = readYamlText(text);
  return reading.problem === undefined && isScalar(reading.value)
    ? reading.value
    : text;
}

/** Text for which readScalar answers the value, in one line. */
export function scalarText(value: DagValue | undefined): string {
  if (value === undefined) return '';
  const isPlain =
    typeof value === 'string' &&
    readScalar(value) === value &&
    !/[\r\n]/.test(value);
  if (isPlain) return value;
  return typeof value === 'string' ? JSON.stringify(value) : yamlText(value);
}
