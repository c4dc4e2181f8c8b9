import { z } from 'zod/v3';
import { formRules } from './formRules';

const text = z.string().min(1);
const texts = z.array(text).default([]);
/** Read by parseDagSpec, which reports what is wrong in it. */
const part = z.record(z.unknown());

/** The values of the wizard, as its fields give them. */
export const componentFormSchema = z.object({
  name: z.string().min(formRules.name.minLength).max(formRules.name.maxLength),
  description: text,
  owner: text,
  domain: text,
  system: text,
  version: z
    .string()
    .regex(
      new RegExp(formRules.version.pattern),
      'must be three numbers, e.g. "1.0.0"',
    ),
  dependsOn: texts,
  readsFrom: texts,
  tags: z
    .array(
      z
        .string()
        .max(formRules.tags.items.maxLength)
        .regex(
          new RegExp(formRules.tags.items.pattern),
          'must be lower-case letters, digits, "+", "#" or ":", with single dashes between them',
        ),
    )
    .default([]),
  environment: text,
  dagId: text,
  /** As the schedule field gives it; see DagTiming. */
  timing: part,
  /** As the tasks field gives it; see DagWork. */
  work: part,
  publish: z.enum(formRules.publish.enum),
  repoUrl: z.string().optional(),
});

export type ComponentForm = z.infer<typeof componentFormSchema>;
