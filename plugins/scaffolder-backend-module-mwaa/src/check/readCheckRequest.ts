import {
  AirflowTarget,
  componentFromForm,
  componentFromSpec,
  InputProblemsError,
  ParseDagSpecOptions,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { fullRef } from 'backstage-plugin-mwaa-node/authorise';
import { CheckRequest } from './CheckRequest';
import { Findings } from './Findings';

export interface CheckInput {
  form: Record<string, unknown>;
  /** A finished specification, in place of the form's page on the DAG. */
  spec?: Record<string, unknown>;
  environmentName: string;
  dagId: string;
}

/** Two inputs repeat what is asked for, for policies; both must agree. */
function flatFieldProblems(
  input: CheckInput,
  request: ReturnType<typeof componentFromForm>,
): Problem[] {
  const { environmentName, dagId } = input;
  return [
    ...(request.environmentName === environmentName
      ? []
      : [
          {
            path: ['environment'],
            message: `is ${request.environmentName} in the form, but ${environmentName} in the step`,
          },
        ]),
    ...(request.spec.dagId === dagId
      ? []
      : [
          {
            path: ['dagId'],
            message: `is ${request.spec.dagId} in ${input.spec ? 'the specification' : 'the form'}, but ${dagId} in the step`,
          },
        ]),
  ];
}

/** The wizard's values as component and specification, or all that is wrong with them. */
export function readCheckRequest(
  input: CheckInput,
  options: ParseDagSpecOptions,
  target?: AirflowTarget,
): Findings<CheckRequest> {
  try {
    const request = input.spec
      ? componentFromSpec(input.form, input.spec, target, options)
      : componentFromForm(input.form, target, options);
    return {
      value: request,
      problems: flatFieldProblems(input, request),
      warnings: [],
    };
  } catch (error) {
    if (error instanceof InputProblemsError) {
      return { problems: [...error.problems], warnings: [] };
    }
    throw error;
  }
}

/** The owner that the form names, even while other fields are wrong. */
export function claimedOwner({ form }: CheckInput): string | undefined {
  const { owner } = form;
  if (typeof owner !== 'string') {
    return undefined;
  }
  try {
    return fullRef(owner, 'group');
  } catch {
    // Not an entity ref: the check of the form says so.
    return undefined;
  }
}
