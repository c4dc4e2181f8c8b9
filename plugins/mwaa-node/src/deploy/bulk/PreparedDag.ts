import { ClaimedFolder } from '../ClaimedFolder';
import { DesiredFile } from '../DesiredFile';
import { BulkDeployment } from './BulkDeployment';

/** A DAG of many, with its paths checked and its contents hashed. */
export interface PreparedDag extends Pick<BulkDeployment, 'policy'> {
  dagId: string;
  folder: ClaimedFolder;
  desired: DesiredFile[];
  claim: BulkDeployment['claim'];
}
