import { OperatorField } from 'backstage-plugin-mwaa-common';

const inWords = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : JSON.stringify(value);

/** What a form says about an argument: what it is for, what it takes, and what holds without it. */
export function argumentHelp({
  help,
  type,
  default: usual,
}: Pick<OperatorField, 'help' | 'type' | 'default'>): string {
  const forms: Partial<Record<OperatorField['type'], string>> = {
    dateTime: 'Date and time in the DAG’s timezone: 2026-01-31T06:30:00.',
    time: 'Time of day in the DAG’s timezone: 06:30.',
    dateTimeOrTime: 'A time of day, 06:30, or a date and time.',
    list: 'A list, in YAML or JSON.',
    map: 'A mapping, in YAML or JSON.',
    any: 'Any value, in YAML or JSON.',
  };
  return [
    help,
    forms[type],
    usual === undefined || usual === null
      ? undefined
      : `Unless given: ${inWords(usual)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
