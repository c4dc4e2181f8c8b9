import { ComponentDescription, DagSpec } from 'backstage-plugin-mwaa-common';
import { RepositoryTarget } from '../repository/RepositoryTarget';

/** What was asked for, when it is free of mistakes. */
export interface CheckRequest {
  component: ComponentDescription;
  spec: DagSpec;
  publish: RepositoryTarget['publish'];
  repoUrl?: string;
}
