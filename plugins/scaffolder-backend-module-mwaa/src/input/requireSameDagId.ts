import { InputError } from '@backstage/errors';

/**
 * The dag_id stands beside the specification so that a permission policy can
 * decide by it; then it must be the one that is used.
 */
export function requireSameDagId(dagId: string, inSpecification: string): void {
  if (dagId !== inSpecification) {
    throw new InputError(
      `dagId is ${JSON.stringify(dagId)}, but the specification says ${JSON.stringify(inSpecification)}; they must be the same`,
    );
  }
}
