import { AirflowTarget } from '../airflow/target';
import { Problem } from '../problem';
import { DagDraft } from './DagDraft';
import { cycleProblems } from './graph/cycleProblems';
import { duplicateProblems } from './graph/duplicateProblems';
import { groupProblems } from './graph/groupProblems';
import { referenceProblems } from './graph/referenceProblems';
import { teardownProblems } from './graph/teardownProblems';

/** Everything that is wrong about ids, groups and edges. */
export const graphProblems = (
  draft: DagDraft,
  target?: AirflowTarget,
): Problem[] => [
  ...duplicateProblems(draft, target),
  ...groupProblems(draft),
  ...referenceProblems(draft),
  ...teardownProblems(draft),
  ...cycleProblems(draft),
];
