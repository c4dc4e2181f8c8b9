import { readVerification } from './readVerification';
import { WorkloadOutput } from './WorkloadOutput';

/*
 * A template’s expression that finds nothing leaves an empty text, null or
 * nothing, and templates of others may put out anything.
 */

/** The result of a template, as far as it can be read; undefined when it is none. */
export function readWorkloadOutput(value: unknown): WorkloadOutput | undefined {
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    return undefined;
  }
  const { nextSteps, verification, ...rest } = value as {
    [name: string]: unknown;
  };
  const texts = Object.fromEntries(
    Object.entries(rest).filter(
      ([, text]) => typeof text === 'string' && text.trim(),
    ),
  );
  const steps = Array.isArray(nextSteps)
    ? nextSteps.filter((step): step is string => typeof step === 'string')
    : [];
  const verified = readVerification(verification);
  const output: WorkloadOutput = {
    ...texts,
    ...(verified && { verification: verified }),
    ...(steps.length && { nextSteps: steps }),
  };
  return Object.keys(output).length ? output : undefined;
}
