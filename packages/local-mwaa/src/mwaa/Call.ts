import { LocalAws, LocalIdentity } from '../environments/LocalAws';
import { WebLogins } from '../webServer/WebLogins';

/** An authenticated request to one operation. */
export interface Call {
  aws: LocalAws;
  webLogins: WebLogins;
  /** On which the web servers of the environments answer too. */
  port: number;
  identity: LocalIdentity;
  /** The environment's name in the path, not yet checked; '' without one. */
  name: string;
  query: URLSearchParams;
  body: Buffer;
}
