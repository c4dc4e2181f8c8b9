import {
  AirflowTarget,
  airflowTarget,
  compareVersions,
  knownAirflowVersions,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';

/** The known versions of Airflow that have the operator, oldest first. */
export const operatorTargets = (
  operator: Pick<OperatorDefinition, 'since'>,
): AirflowTarget[] =>
  knownAirflowVersions
    .map(({ airflow }) => airflowTarget(airflow))
    .filter(
      ({ amazonProviderVersion }) =>
        !operator.since ||
        compareVersions(amazonProviderVersion, operator.since) >= 0,
    );
