import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';

/** For after an act on a DAG: the next look is a fresh one. */
export function forgetDag(
  environment: MwaaEnvironment,
  dagId: string,
  reads: Pick<
    ApiServices,
    'airflowReads' | 'bucketReads' | 'repositoryDrifts' | 'overviewReads'
  >,
): void {
  reads.airflowReads.forget(environment, dagId);
  reads.bucketReads.forget(environment, dagId);
  reads.repositoryDrifts.forget(environment, dagId);
  reads.overviewReads.forget(environment);
}
