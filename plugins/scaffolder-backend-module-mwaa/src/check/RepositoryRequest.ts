import { DagSpec } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { RepositoryTarget } from '../repository/RepositoryTarget';

export interface RepositoryRequest {
  publish: RepositoryTarget['publish'];
  repoUrl?: string;
  componentName: string;
  claim: { owner: string; component: string };
  spec: DagSpec;
  environment: MwaaEnvironment;
  signal?: AbortSignal;
}

export interface CheckedRepository {
  target: RepositoryTarget;
  /** It is there, with the same specification. */
  exists: boolean;
}
