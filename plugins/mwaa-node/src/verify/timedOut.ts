import { Unverified } from './unverified';

/** Airflow answers, but has not come to the deployment in time. */
export const timedOut = (
  missing: string,
  budgetSeconds: number,
): Unverified => ({
  state: 'unverified',
  kind: 'timeout',
  reason: `After ${budgetSeconds} s ${missing}. It may still come: look at the page of the component. If it does not, look at the log of the DAG processor in CloudWatch, and whether an .airflowignore leaves the file out`,
});
