import { isError } from '@backstage/errors';
import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { PreflightVerdict } from '../PreflightCheck';

const minorOf = (version: string) => version.split('.').slice(0, 2).join('.');

/** Whether it is known what DAGs look like for this version of Airflow. */
export function airflowVersionCheck(version: string): PreflightVerdict {
  try {
    const { assumedFrom = version } = airflowTarget(version);
    if (minorOf(assumedFrom) === minorOf(version)) {
      return { status: 'pass', message: `Airflow ${version} is known` };
    }
    return {
      status: 'warning',
      message: `Airflow ${version} is not known to this version; DAGs are written as for ${assumedFrom}`,
      advice:
        'Look for import errors in Airflow after the deployment, and update this tool when a newer version is out.',
    };
  } catch (error) {
    if (!isError(error) || error.name !== 'InputError') {
      throw error;
    }
    return { status: 'failure', message: error.message };
  }
}
