import {
  AirflowTarget,
  airflowTarget,
  isAvailable,
  knownAirflowVersions,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';
import { reviewedAirflow } from '../reviewedAirflow';

/**
 * The Airflow of a major that an example is written for: the usual one, the
 * newest where that lacks the operator; none where all of them do.
 */
export function exampleTarget(
  definition: OperatorDefinition,
  major: 2 | 3,
): AirflowTarget | undefined {
  const newestFirst = knownAirflowVersions
    .map(({ airflow }) => airflow)
    .filter(version => version.startsWith(`${major}.`))
    .reverse();
  return [reviewedAirflow[major], ...newestFirst]
    .map(version => airflowTarget(version))
    .find(target => isAvailable(definition, target));
}
