import { knownTargets } from '../versions/knownTargets';
import { Example } from './Example';
import { findingsFor } from './findingsFor';

/** Whether some versions of Airflow find something about it and others do not. */
export const dependsOnTarget = (example: Example): boolean =>
  new Set(knownTargets.map(target => findingsFor(example, target).length > 0))
    .size > 1;
