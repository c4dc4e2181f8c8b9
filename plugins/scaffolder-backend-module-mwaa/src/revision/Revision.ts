import { DagSpec } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment, ReadFile } from 'backstage-plugin-mwaa-node';
import { StandingRepository } from '../repository/standingRepository';

/** A change of the specification of a component, against which nothing stands. */
export interface Revision {
  /** Full entity refs. */
  component: string;
  owner: string;
  title: string;
  environment: MwaaEnvironment;
  /** The new one. */
  spec: DagSpec;
  /** Whether it differs from what `dag.yaml` says. */
  isChanged: boolean;
  /** Markdown. */
  change: string;
  /** What a change writes anew, as it was fetched. */
  replaces: ReadFile[];
  repository: StandingRepository;
  /** Whether a change ends in a deployment, and not with a review or with CI. */
  deploys: boolean;
  warnings: string[];
}
