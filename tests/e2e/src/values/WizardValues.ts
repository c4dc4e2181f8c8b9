import { DagSpec } from 'backstage-plugin-mwaa-common';

/** What somebody enters in the wizard. Owner and domain choose themselves. */
export interface WizardValues {
  name: string;
  description: string;
  system: string;
  dependsOn: string[];
  readsFrom: string[];
  tags: string[];
  environment: string;
  /** What the DAG is to be; its description, owner and tags are those of the workload. */
  dag: DagSpec;
}
