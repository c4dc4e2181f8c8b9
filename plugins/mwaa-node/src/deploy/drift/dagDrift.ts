import { DagBucket } from '../../aws/DagBucket';
import { DeploymentFile } from '../DeploymentFile';
import { dagFolder } from '../layout';
import { observeDeployment } from '../observeDeployment';
import { DriftReport } from './DriftReport';
import { dagDriftOf } from './dagDriftOf';
import { repositoryFiles } from './repositoryFiles';

/**
 * How what lies in the bucket stands to what was deployed and, with
 * `repository`, to what the repository says now. Changes nothing.
 */
export async function dagDrift(options: {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  repository?: {
    /** As they would be deployed; `managed` are those generated from the specification. */
    files: readonly DeploymentFile[];
    specificationSha256: string;
  };
  signal?: AbortSignal;
}): Promise<DriftReport> {
  const { bucket, repository, signal } = options;
  const folder = dagFolder(options);
  const observed = await observeDeployment({
    bucket,
    folder,
    paths: [],
    signal,
  });
  return dagDriftOf(
    folder,
    observed,
    repository && {
      files: repositoryFiles(
        folder,
        repository.files,
        observed.manifest?.manifest,
      ),
      specificationSha256: repository.specificationSha256,
    },
  );
}
