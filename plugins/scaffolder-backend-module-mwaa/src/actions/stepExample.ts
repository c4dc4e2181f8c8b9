import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** One published example: a template's `steps` with a single step. */
export const stepExample = (
  description: string,
  step: { id: string; name: string; action: string; input: object },
): TemplateExample => ({
  description,
  example: stringify({ steps: [step] }),
});
