import {
  AirflowTarget,
  airflowTarget,
  isAvailable,
  knownAirflowVersions,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';

/** The known versions of Airflow that have the operator, oldest first. */
export const operatorTargets = (
  operator: OperatorDefinition,
): AirflowTarget[] =>
  knownAirflowVersions
    .map(({ airflow }) => airflowTarget(airflow))
    .filter(target => isAvailable(operator, target));
