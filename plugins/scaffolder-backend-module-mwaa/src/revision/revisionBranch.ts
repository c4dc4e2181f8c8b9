import { createHash } from 'node:crypto';
import { DagSpec, stringifyDagSpec } from 'backstage-plugin-mwaa-common';

/**
 * Name of a branch for a change. The same change has the same one, so that a
 * second run finds the review of the first.
 */
export const revisionBranch = (spec: DagSpec): string =>
  `change-${spec.dagId}-${createHash('sha256')
    .update(stringifyDagSpec(spec))
    .digest('hex')
    .slice(0, 8)}`;
