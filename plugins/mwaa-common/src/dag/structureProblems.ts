import { z } from 'zod/v3';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { zodSentence } from '../zodSentence';
import { paramSchema } from './schema/paramSchema';
import { taskSchema } from './schema/taskSchema';
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

/** What the shape of the specification refuses, in words. */
export const structureProblems = (error: z.ZodError): Problem[] =>
  error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => unknownKey(issue.path, key))
      : [{ path: issue.path, message: zodSentence(issue) }],
  );
