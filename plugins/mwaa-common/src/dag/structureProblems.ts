import { z } from 'zod/v3';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { zodSentence } from '../zodSentence';
import { knownFieldNames } from './knownFieldNames';
import { dagSpecSchema } from './spec';

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

// A run is neither retried nor skipped; its tasks are.
const ofTasks = ['onRetry', 'onSkipped', 'onExecute'];

function hintFor(path: Problem['path'], key: string): string | undefined {
  return path.length === 1 && path[0] === 'notify' && ofTasks.includes(key)
    ? 'it happens to tasks, not to runs; write it under "notify" of a task, or of "defaults" for all of them'
    : misplaced[key];
}

function unknownKey(path: Problem['path'], key: string): Problem {
  const hint = hintFor(path, key);
  return {
    path: [...path, key],
    message: hint
      ? `is not known here: ${hint}`
      : `is not known here.${didYouMean(key, knownFieldNames(dagSpecSchema, path))}`,
  };
}

/**
 * Of the forms that a value may have the one that it has but for what is
 * inside; what each of them demands where there is no such form.
 */
function unionProblems({ path, unionErrors }: z.ZodInvalidUnionIssue) {
  const forms = unionErrors.map(structureProblems);
  const meant = forms.find(problems =>
    problems.every(problem => problem.path.length > path.length),
  );
  if (meant) return meant;
  const demands = forms
    .flat()
    .filter(problem => problem.path.length === path.length)
    .map(({ message }) => message);
  return [{ path, message: [...new Set(demands)].join(', or ') }];
}

/** What the shape of the specification refuses, in words. */
export function structureProblems(error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map(key => unknownKey(issue.path, key));
      case 'invalid_union':
        return unionProblems(issue);
      default:
        return [{ path: issue.path, message: zodSentence(issue) }];
    }
  });
}
