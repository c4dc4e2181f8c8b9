import {
  AirflowTarget,
  Availability,
  isAvailable,
} from 'backstage-plugin-mwaa-common';
import { knownTargets } from '../versions/knownTargets';

/** The known versions of Airflow that have the operator, oldest first. */
export const operatorTargets = (operator: Availability): AirflowTarget[] =>
  knownTargets.filter(target => isAvailable(operator, target));
