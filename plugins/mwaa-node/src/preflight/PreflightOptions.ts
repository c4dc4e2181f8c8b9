import { AirflowClient } from '../airflow/AirflowClient';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { MwaaServices } from '../createMwaaServices';
import { DagClaimFinding } from '../deploy/findDagClaim';

export interface PreflightOptions {
  environment: MwaaEnvironment;
  services: Pick<MwaaServices, 'bucketSettings'> & {
    airflow(environment: MwaaEnvironment): Pick<AirflowClient, 'getDag'>;
  };
  dagId: string;
  /** Whose the folder of the dag_id is: from findDagClaim, or planClaim. */
  claim: Pick<DagClaimFinding, 'claim' | 'reason'>;
  /** Lines of requirements.txt for what the image lacks, as requirementsFor has them. */
  requirements?: readonly string[];
  signal?: AbortSignal;
}
