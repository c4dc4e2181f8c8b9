import { LocalAws, LocalIdentity } from '../environments/LocalAws';

/** An authenticated request to one operation. */
export interface Call {
  aws: LocalAws;
  identity: LocalIdentity;
  /** The environment's name in the path, not yet checked; '' without one. */
  name: string;
  query: URLSearchParams;
  body: Buffer;
}
