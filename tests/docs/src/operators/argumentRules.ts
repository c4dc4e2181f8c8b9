import { OperatorDefinition } from 'backstage-plugin-mwaa-common';
import { code, codes } from '../markdown/code';

const groups = (
  given: OperatorDefinition['exactlyOneOf'],
  words: string,
): string[] =>
  (given ?? []).map(
    group => `${words} of ${group.map(code).join(' and ')} must be given.`,
  );

/** What arguments demand of each other, and which of them may be files. */
export const argumentRules = ({
  exactlyOneOf,
  atLeastOneOf,
  atMostOneOf,
  templateExt,
}: OperatorDefinition): string[] => [
  ...groups(exactlyOneOf, 'Exactly one'),
  ...groups(atLeastOneOf, 'At least one'),
  ...(atMostOneOf ?? []).map(
    group => `Only one of ${group.map(code).join(' and ')} may be given.`,
  ),
  ...(templateExt
    ? [
        `A template argument may be a file beside the DAG, with one of the suffixes ${codes(templateExt)}: ${code('{ $file: path }')}.`,
      ]
    : []),
];
