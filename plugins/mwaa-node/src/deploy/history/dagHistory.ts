import { DagBucket } from '../../aws/DagBucket';
import { dagFolder } from '../layout';
import { DagHistory } from './DeploymentRecord';
import { folderHistory } from './folderHistory';

/** Who deployed a DAG when, from what, and how far it came; the newest first. */
export const dagHistory = (options: {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  /** How many deployments; 20 unless given. */
  limit?: number;
  signal?: AbortSignal;
}): Promise<DagHistory> =>
  folderHistory({ ...options, folder: dagFolder(options) });
