import { PreflightVerdict } from '../PreflightCheck';

/** Whether the DAG needs packages that the image of its Airflow lacks. */
export function requirementsCheck(
  lines: readonly string[],
  environmentId: string,
): PreflightVerdict {
  if (lines.length === 0) {
    return {
      status: 'pass',
      message: `The image of ${environmentId} brings all providers that the DAG needs`,
    };
  }
  return {
    status: 'warning',
    message: `The image of ${environmentId} lacks ${lines.join(', ')}`,
    advice:
      'See that the requirements.txt of the environment has these lines; adding them is an update of the environment.',
  };
}
