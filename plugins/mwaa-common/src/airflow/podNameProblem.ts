import { compareVersions } from './compareVersions';
import { AirflowTarget } from './target';
import { DagValue } from '../dag/value';

// Until this Airflow the provider checks the name when it reads the DAG;
// later it changes what Kubernetes would refuse.
const CHECKED_UNTIL = '2.10.3';

/** Why the name of a pod is refused, if it is. */
export const podNameProblem = (
  name: DagValue | undefined,
  target: AirflowTarget | undefined,
): string | undefined =>
  typeof name === 'string' &&
  target &&
  compareVersions(target.airflowVersion, CHECKED_UNTIL) <= 0 &&
  !/^[\w.-]{1,220}$/.test(name)
    ? `must hold only letters, digits, "_", "-" and ".", at most 220, in Airflow ${target.airflowVersion}`
    : undefined;
