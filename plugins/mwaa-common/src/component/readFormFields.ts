import { z } from 'zod/v3';
import { PlainValue } from '../dag/plainValue';
import { Problem } from '../problem';
import { zodSentence } from '../zodSentence';
import { ComponentForm, componentFormSchema } from './componentForm';

/** The fields that can be read. */
export type FormDraft = Partial<ComponentForm>;

type Fields = { [key: string]: PlainValue };

const mapping = (value: PlainValue | undefined): Fields =>
  value && typeof value === 'object' && !Array.isArray(value) ? value : {};

const issueProblems = (error: z.ZodError, base: Problem['path']): Problem[] =>
  error.issues.map(issue => ({
    path: [...base, ...issue.path],
    message: zodSentence(issue),
  }));

/** Reads every field by itself, so that one wrong field hides no other. */
export function readFormFields(value: PlainValue | undefined): {
  fields: FormDraft;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const form = mapping(value);
  const fields: Fields = {};
  for (const [name, schema] of Object.entries(componentFormSchema.shape)) {
    const parsed = schema.safeParse(form[name]);
    if (parsed.success) fields[name] = parsed.data as PlainValue;
    else problems.push(...issueProblems(parsed.error, [name]));
  }
  return { fields: fields as FormDraft, problems };
}
