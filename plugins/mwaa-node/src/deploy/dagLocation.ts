import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { dagFolder } from './layout';

/** `s3://bucket/dags/dag_id/`: the folder of a DAG in its environment. */
export const dagLocation = (
  { bucketName, dagsPath }: Pick<MwaaEnvironment, 'bucketName' | 'dagsPath'>,
  dagId: string,
): string => `s3://${bucketName}/${dagFolder({ dagsPath, dagId }).prefix}`;
