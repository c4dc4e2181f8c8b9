import { DagBucket } from '../aws/DagBucket';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';

/** A deployed DAG on which the initiator may act. */
export interface StandingDag {
  environment: MwaaEnvironment;
  where: {
    bucket: DagBucket;
    dagsPath: string;
    dagId: string;
    signal?: AbortSignal;
  };
  /** Full entity refs. */
  claim: { component: string; owner: string };
  actor: string;
}
