import { z } from 'zod/v3';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { quoted } from '../quoted';
import { dagSpecSchema, paramSchema, taskSchema } from './spec';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

// Airflow reads these in other places, and ignores them silently elsewhere.
const misplaced: Record<string, string> = {
  schedule:
    'Airflow ignores it among the default arguments; write it as "schedule" of the DAG',
  catchup:
    'Airflow ignores it among the default arguments; write it as "catchup" of the DAG',
  schedule_interval: 'write "schedule"',
  default_args: 'write "defaults"',
  start_date: 'write "startDate"',
  dag_id: 'write "dagId"',
  task_id: 'write "id"',
  upstream: 'write "after"',
  depends_on: 'write "after"',
};

function knownNames(path: Problem['path']): string[] {
  const keys = (shape: object) => Object.keys(shape);
  if (path.length === 0) return keys(dagSpecSchema.shape);
  const [first] = path;
  if (first === 'tasks' && path.length === 2) return keys(taskSchema.shape);
  if (first === 'params' && path.length === 2) return keys(paramSchema.shape);
  if (first === 'defaults')
    return keys(dagSpecSchema.shape.defaults.unwrap().shape);
  return [];
}

function unknownKey(path: Problem['path'], key: string): Problem {
  const hint = misplaced[key];
  return {
    path: [...path, key],
    message: hint
      ? `is not known here: ${hint}`
      : `is not known here.${didYouMean(key, knownNames(path))}`,
  };
}

function sizeProblem(issue: z.ZodTooSmallIssue | z.ZodTooBigIssue): string {
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue.type === 'string') return 'must not be empty';
  return issue.type === 'array'
    ? `needs at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}`
    : `must be at least ${issue.minimum}`;
}

function sentence(issue: z.ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.received === 'undefined'
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_literal':
      return issue.received === undefined
        ? `is missing; write ${JSON.stringify(issue.expected)}`
        : `must be ${JSON.stringify(issue.expected)}`;
    case 'invalid_enum_value':
      return `must be one of ${issue.options.map(option => quoted(String(option))).join(', ')}.${
        typeof issue.received === 'string'
          ? didYouMean(issue.received, issue.options.map(String))
          : ''
      }`;
    case 'invalid_union_discriminator':
      return `must be one of ${issue.options.map(option => quoted(String(option))).join(', ')}`;
    case 'too_small':
    case 'too_big':
      return sizeProblem(issue);
    default:
      return issue.message;
  }
}

/** What the shape of the specification refuses, in words. */
export const structureProblems = (error: z.ZodError): Problem[] =>
  error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => unknownKey(issue.path, key))
      : [{ path: issue.path, message: sentence(issue) }],
  );
