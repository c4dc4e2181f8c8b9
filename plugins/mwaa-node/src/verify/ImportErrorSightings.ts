import { AirflowImportError } from '../airflow/AirflowImportError';
import { DeploymentToVerify } from './DeploymentToVerify';

/**
 * Whether the import errors of a DAG file, as they are seen one after the
 * other, are of a deployment. Airflow parses on while the bucket is copied to
 * it: an error from after the deployment may still be of the files before.
 */
export class ImportErrorSightings {
  readonly #deployment: Pick<DeploymentToVerify, 'appliedAt' | 'isNew'>;
  readonly #times = new Set<number>();
  #wasWithout = false;

  constructor(deployment: Pick<DeploymentToVerify, 'appliedAt' | 'isNew'>) {
    this.#deployment = deployment;
  }

  /** Takes note of what Airflow has now, and says whether it is of the deployment. */
  isOfDeployment(
    error: AirflowImportError | undefined,
  ): error is AirflowImportError {
    if (!error) {
      this.#wasWithout = true;
      return false;
    }
    const { appliedAt, isNew } = this.#deployment;
    if (error.at !== undefined) {
      const time = Date.parse(error.at);
      if (time <= appliedAt.getTime()) return false;
      this.#times.add(time);
    }
    // What was there before could be imported, or there was nothing; else the
    // parse that began after this one was seen to end has to fail as well.
    return isNew || this.#wasWithout || this.#times.size > 1;
  }
}
