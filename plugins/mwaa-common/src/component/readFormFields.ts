import { z } from 'zod/v3';
import { PlainValue } from '../dag/plainValue';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { zodSentence } from '../zodSentence';
import { ComponentForm, componentFormSchema, TaskForm } from './componentForm';

/** The fields that can be read; of wrong tasks only what they are called. */
export type FormDraft = Partial<ComponentForm>;

type Fields = { [key: string]: PlainValue };

const mapping = (value: PlainValue | undefined): Fields =>
  value && typeof value === 'object' && !Array.isArray(value) ? value : {};
const text = (value: PlainValue | undefined) =>
  typeof value === 'string' ? value : '';

const taskNames = Object.keys(componentFormSchema.shape.tasks.element.shape);

const issueProblems = (error: z.ZodError, base: Problem['path']): Problem[] =>
  error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({
          path: [...base, ...issue.path, key],
          message: `is not known here.${didYouMean(key, taskNames)}`,
        }))
      : [{ path: [...base, ...issue.path], message: zodSentence(issue) }],
  );

function readTasks(value: PlainValue | undefined, problems: Problem[]) {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((item, index): TaskForm => {
    const parsed = componentFormSchema.shape.tasks.element.safeParse(item);
    if (parsed.success) return parsed.data;
    problems.push(...issueProblems(parsed.error, ['tasks', index]));
    const fields = mapping(item);
    return {
      id: text(fields.id),
      operator: text(fields.operator),
      after: [],
      templated: false,
      with: mapping(fields.with),
    };
  });
}

/** Reads every field by itself, so that one wrong field hides no other. */
export function readFormFields(value: PlainValue | undefined): {
  fields: FormDraft;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const form = mapping(value);
  const fields: Fields = {};
  const { tasks: tasksSchema, ...others } = componentFormSchema.shape;
  for (const [name, schema] of Object.entries(others)) {
    const parsed = schema.safeParse(form[name]);
    if (parsed.success) fields[name] = parsed.data as PlainValue;
    else problems.push(...issueProblems(parsed.error, [name]));
  }
  const tasks = readTasks(form.tasks, problems);
  if (!tasks) {
    const parsed = tasksSchema.safeParse(form.tasks);
    if (!parsed.success)
      problems.push(...issueProblems(parsed.error, ['tasks']));
  }
  return {
    fields: { ...(fields as FormDraft), ...(tasks && { tasks }) },
    problems,
  };
}
