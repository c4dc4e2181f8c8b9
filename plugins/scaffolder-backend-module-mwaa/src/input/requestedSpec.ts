import { InputError } from '@backstage/errors';
import {
  assetClashProblems,
  DagPartsDraft,
  dagFromParts,
  InvalidDagSpecError,
} from 'backstage-plugin-mwaa-common';

/**
 * The specification that an action was given: whole, or in the parts that a
 * form holds. What it says is not checked yet. InputError unless it is one of
 * the two, or when the parts contradict each other.
 */
export function requestedSpec({
  dagId,
  spec,
  parts,
}: {
  dagId: string;
  spec?: { [field: string]: unknown };
  parts?: Omit<DagPartsDraft, 'dagId'>;
}): { [field: string]: unknown } {
  if (Boolean(spec) === Boolean(parts)) {
    throw new InputError(
      'Give the DAG as spec, the whole specification, or as parts, what the fields of a form hold; one of the two',
    );
  }
  if (spec) return spec;
  const clashes = assetClashProblems({ ...parts });
  if (clashes.length) throw new InvalidDagSpecError(clashes);
  return dagFromParts({ ...parts, dagId });
}
