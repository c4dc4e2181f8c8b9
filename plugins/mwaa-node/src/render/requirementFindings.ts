import { AirflowTarget, Problem } from 'backstage-plugin-mwaa-common';

/** Says which lines the environment must have before the DAG can be imported. */
export const requirementFindings = (
  requirements: readonly string[],
  { airflowVersion }: AirflowTarget,
): Problem[] =>
  requirements.map(line => ({
    path: [],
    message: `Airflow ${airflowVersion} on MWAA comes without ${line.split('==')[0]}. Ask the owners of the environment to add ${line} to their requirements.txt before the DAG is deployed`,
  }));
