import { DagValue, parseYaml } from 'backstage-plugin-mwaa-common';
import { stringify } from 'yaml';

/** The value a YAML text stands for, or why it stands for none. */
export function readYamlText(
  text: string,
): { value: DagValue; problem?: undefined } | { problem: string } {
  const reading = parseYaml(text);
  return reading.ok
    ? { value: reading.value as DagValue }
    : { problem: reading.problems.map(({ message }) => message).join('; ') };
}

// Blank text and returns would not look like what they are.
const isUnreadable = (text: string) =>
  text.trim() !== '' &&
  !text.includes('\r') &&
  readYamlText(text).problem !== undefined;

/**
 * A value as YAML that stands for exactly it. Text that is no YAML is shown
 * as it is: somebody is still writing it.
 */
export function yamlText(value: DagValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && isUnreadable(value)) return value;
  return stringify(value, {
    aliasDuplicateObjects: false,
    lineWidth: 0,
  }).replace(/\n$/, '');
}
