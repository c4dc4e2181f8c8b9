import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { validate } from 'jsonschema';

export interface TemplateStep {
  action: string;
  input?: object;
}

const isExpression = (value: unknown) =>
  typeof value === 'string' && value.includes('${{');

/**
 * What is wrong about a step of a template, as far as it can be told before
 * its expressions are filled in. Only of the project's own actions.
 */
export function stepProblems(
  step: TemplateStep,
  actions: readonly TemplateAction[],
): string[] {
  if (!step.action.startsWith('mwaa:')) return [];
  const action = actions.find(({ id }) => id === step.action);
  if (!action) return [`${step.action} is no action`];
  return validate(step.input ?? {}, (action.schema?.input ?? {}) as object)
    .errors.filter(({ instance }) => !isExpression(instance))
    .map(error => `${step.action}: ${error.stack}`);
}
