import { LogsCall } from './LogsCall';

/** One operation of CloudWatch Logs. */
export interface LogsOperation {
  /** As in the service model, in `X-Amz-Target`, and in IAM after `logs:`. */
  name: string;
  /** The body of the answer. @throws AwsError */
  handle(call: LogsCall): Promise<Record<string, unknown>>;
}
