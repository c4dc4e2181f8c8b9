import { Call } from './Call';

/** One operation of the MWAA API. */
export interface Operation {
  /** As in the service model and in IAM, after `airflow:`. */
  name: string;
  method: 'GET' | 'POST';
  /** First segment of the path; `{name}` follows where `named`. */
  path: string;
  named: boolean;
  /** What IAM is asked about, without `arn:aws:airflow:{region}:{account}:`. */
  resource(environmentName: string): string;
  /** The body of the answer. @throws AwsError */
  handle(
    call: Call,
  ): Record<string, unknown> | Promise<Record<string, unknown>>;
}
