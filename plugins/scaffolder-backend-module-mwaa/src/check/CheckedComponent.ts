import { DeploymentPlan, MwaaConfig } from 'backstage-plugin-mwaa-node';
import { TargetEnvironment } from './checkEnvironment';
import { CheckRequest } from './CheckRequest';
import { CheckedRepository } from './RepositoryRequest';

/** A request with nothing against it, and what is known by then. */
export interface CheckedComponent extends CheckRequest, TargetEnvironment {
  componentRef: string;
  config: MwaaConfig;
  repository: CheckedRepository;
  plan: DeploymentPlan;
  /** The catalog has the repository's location already. */
  registered: boolean;
  warnings: string[];
}
