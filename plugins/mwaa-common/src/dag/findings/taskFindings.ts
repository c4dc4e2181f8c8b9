import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { plainValue } from '../plainValue';
import { readDagDraft } from '../readDagDraft';
import { DagSpec } from '../spec';
import { dateFindings } from './dateFindings';
import { followerFindings } from './followerFindings';
import { groupFindings } from './groupFindings';
import { joinFindings } from './joinFindings';
import { lonelyTaskFindings } from './lonelyTaskFindings';
import { mappedResultFindings } from './mappedResultFindings';
import { paramTextFindings } from './paramTextFindings';
import { pullFindings } from './pullFindings';
import { queueFindings } from './queueFindings';
import { resultKeyFindings } from './resultKeyFindings';
import { setOrderFindings } from './setOrderFindings';
import { shortCircuitFindings } from './shortCircuitFindings';

/** What may surprise about tasks, their groups and their edges. */
export function taskFindings(
  spec: DagSpec,
  target: AirflowTarget | undefined,
): Problem[] {
  const draft = readDagDraft(plainValue(spec).value);
  return [
    ...joinFindings(draft),
    ...followerFindings(draft),
    ...shortCircuitFindings(draft),
    ...pullFindings(draft),
    ...resultKeyFindings(draft),
    ...lonelyTaskFindings(draft),
    ...mappedResultFindings(draft),
    ...setOrderFindings(draft),
    ...dateFindings(draft, target),
    ...paramTextFindings(draft),
    ...queueFindings(draft),
    ...groupFindings(draft, target),
  ];
}
