import { LocalAws, LocalIdentity } from '../environments/LocalAws';

/** An authenticated request to one operation of CloudWatch Logs. */
export interface LogsCall {
  aws: LocalAws;
  identity: LocalIdentity;
  /** JSON, not yet checked. */
  body: object;
}
