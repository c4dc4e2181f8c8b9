import { LocalEnvironment } from '../environments/LocalAws';

/** Components of an environment that MWAA keeps logs of. */
export type LogComponent =
  'DAGProcessing' | 'Scheduler' | 'Task' | 'WebServer' | 'Worker';

/** The ARN of a log group as GetEnvironment names it. */
export function logGroupArn(
  { name, accountId }: Pick<LocalEnvironment, 'name' | 'accountId'>,
  region: string,
  component: LogComponent,
): string {
  return `arn:aws:logs:${region}:${accountId}:log-group:airflow-${name}-${component}`;
}
