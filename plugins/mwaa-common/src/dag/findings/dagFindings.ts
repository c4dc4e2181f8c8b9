import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { DagSpec } from '../spec';
import { assetFindings } from './assetFindings';
import { fieldFindings } from './fieldFindings';
import { scheduleFindings } from './scheduleFindings';
import { taskFindings } from './taskFindings';
import { unusedValueFindings } from './unusedValueFindings';

/**
 * What is allowed and may surprise: what Airflow never checks, and what the
 * target does otherwise than one would think.
 *
 * @param spec - of a specification that parseDagSpec accepts for the target
 */
export const dagFindings = (
  spec: DagSpec,
  target?: AirflowTarget,
): Problem[] => [
  ...fieldFindings(spec, target),
  ...scheduleFindings(spec, target),
  ...assetFindings(spec, target),
  ...unusedValueFindings(spec),
  ...taskFindings(spec, target),
];
