import { WorkloadVerification } from './WorkloadVerification';

/** What the templates of workloads put out as `workload`; each may be missing. */
export interface WorkloadOutput {
  componentRef?: string;
  title?: string;
  dagId?: string;
  /** Id. */
  environment?: string;
  /** `s3://bucket/dags/dag_id/`. */
  location?: string;
  airflowVersion?: string;
  /** As the deployment calls it, e.g. `created`, `left to CI`, `in review`. */
  outcome?: string;
  deploymentId?: string;
  /** Of the repository. */
  revision?: string;
  generatorVersion?: string;
  /** URL, or where it lies in a bucket. */
  repository?: string;
  pullRequestUrl?: string;
  deployFrom?: string;
  nextSteps?: string[];
  verification?: WorkloadVerification;
}
