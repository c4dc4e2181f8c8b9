import { DagInAirflow } from 'backstage-plugin-mwaa-common';
import { AirflowClient } from '../airflow/AirflowClient';
import { AirflowImportError } from '../airflow/AirflowImportError';
import { pathInDags } from './pathInDags';

/** What Airflow has of a DAG at one moment. */
export interface DagSighting {
  dag?: DagInAirflow;
  /** Of the DAG file. */
  error?: AirflowImportError;
}

/** Asks Airflow for its copy of the DAG and for the import error of its file. */
export async function lookAtDag(
  airflow: Pick<AirflowClient, 'getDagDetails' | 'listImportErrors'>,
  dagId: string,
  signal?: AbortSignal,
): Promise<DagSighting> {
  const [dag, errors] = await Promise.all([
    airflow.getDagDetails(dagId, { signal }),
    airflow.listImportErrors({ signal }),
  ]);
  const error = errors.find(
    ({ fileName }) => pathInDags(fileName) === `${dagId}/${dagId}.py`,
  );
  return { ...(dag && { dag }), ...(error && { error }) };
}
