import { ProjectOptions } from './ProjectOptions';

/** What `plan` and `deploy` take besides where everything is. */
export interface DeploymentOptions extends ProjectOptions {
  acknowledgeRollback?: string;
  allowOlder?: boolean;
  reason?: string;
}
