import { AirflowDag } from '../../airflow/AirflowDag';
import { missingIamAction } from '../../aws/errors';
import { isFileOfDag } from '../isFileOfDag';
import { PreflightVerdict } from '../PreflightCheck';
import { PreflightOptions } from '../PreflightOptions';

/** What Airflow's own list says of the dag_id, or why it could not be asked. */
export type AirflowFinding = { dag?: AirflowDag } | { error: Error };

const ours = (dagId: string): PreflightVerdict => ({
  status: 'pass',
  message: `The dag_id ${dagId} is this component's`,
});

/** What a DAG that Airflow already lists means for a deployment. */
function listedDag(
  { isActive, fileLocation }: AirflowDag,
  dagId: string,
  isOurs: boolean,
): PreflightVerdict {
  if (isActive === false && isOurs) {
    return ours(dagId);
  }
  if (isActive === false) {
    return {
      status: 'warning',
      message: `Airflow remembers a DAG ${dagId} whose file is gone; its runs become those of the new one`,
      advice: 'Delete it in Airflow first if they should not.',
    };
  }
  if (!fileLocation) {
    return {
      status: 'warning',
      message: `Airflow lists a DAG ${dagId} and does not say in which file`,
    };
  }
  if (!isFileOfDag(fileLocation, dagId)) {
    return {
      status: 'failure',
      message: `Airflow already has a DAG ${dagId}, in ${fileLocation}`,
      advice: 'Choose another dag_id, or remove that file first.',
    };
  }
  return isOurs
    ? ours(dagId)
    : {
        status: 'warning',
        message: `Airflow still lists a DAG ${dagId} from ${fileLocation}; its runs become those of the new one`,
        advice: 'Delete it in Airflow first if they should not.',
      };
}

/** Whether the dag_id is free in the environment: in the bucket and in Airflow. */
export function dagIdCheck(
  dagId: string,
  { claim, reason }: PreflightOptions['claim'],
  airflow: AirflowFinding,
): PreflightVerdict {
  if (claim === 'taken') {
    return {
      status: 'failure',
      message: reason ?? `The dag_id ${dagId} is taken`,
    };
  }
  if ('error' in airflow) {
    const iamAction = missingIamAction(airflow.error);
    return {
      status: 'warning',
      message: `Whether Airflow has a DAG ${dagId} in another file is not known: ${airflow.error.message}`,
      ...(iamAction && { iamAction }),
    };
  }
  const isOurs = claim === 'ours';
  if (airflow.dag) {
    return listedDag(airflow.dag, dagId, isOurs);
  }
  return isOurs
    ? ours(dagId)
    : { status: 'pass', message: `The dag_id ${dagId} is free` };
}
