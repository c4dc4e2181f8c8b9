import type { DagBucket } from 'backstage-plugin-mwaa-node';
import { Destination } from './Destination';

/** The folder of a DAG, as the library takes it. */
export interface DagPlace {
  bucket: DagBucket;
  dagsPath: string;
  dagId: string;
  signal: AbortSignal;
}

export const whereOf = (
  { bucket, environment }: Pick<Destination, 'bucket' | 'environment'>,
  dagId: string,
  signal: AbortSignal,
): DagPlace => ({ bucket, dagsPath: environment.dagsPath, dagId, signal });
