import { z } from 'zod/v3';
import { didYouMean } from './didYouMean';
import { quoted } from './quoted';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

const listed = (options: readonly unknown[]) =>
  options.map(option => quoted(String(option))).join(', ');

function sizeSentence(issue: z.ZodTooSmallIssue | z.ZodTooBigIssue): string {
  const counted = issue.type === 'string' ? ' characters long' : '';
  if (issue.code === 'too_big') {
    return `must be at most ${issue.maximum}${counted}`;
  }
  if (issue.type === 'array') {
    return issue.minimum === 1
      ? 'needs at least one entry'
      : `needs at least ${issue.minimum} entries`;
  }
  if (issue.type === 'string' && issue.minimum === 1)
    return 'must not be empty';
  return `must be at least ${issue.minimum}${counted}`;
}

/** What a schema found wrong, in words for people who write no code. */
export function zodSentence(issue: z.ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.received === 'undefined'
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_literal':
      return issue.received === undefined
        ? `is missing; write ${JSON.stringify(issue.expected)}`
        : `must be ${JSON.stringify(issue.expected)}`;
    case 'invalid_enum_value': {
      const near =
        typeof issue.received === 'string'
          ? didYouMean(issue.received, issue.options.map(String))
          : '';
      return `must be one of ${listed(issue.options)}.${near}`;
    }
    case 'invalid_union_discriminator':
      return `must be one of ${listed(issue.options)}`;
    case 'too_small':
    case 'too_big':
      return sizeSentence(issue);
    default:
      return issue.message;
  }
}
