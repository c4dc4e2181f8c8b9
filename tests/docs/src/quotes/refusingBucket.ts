import { DagBucket, S3DagBucket } from 'backstage-plugin-mwaa-node';
import { BUCKET } from './ordersDag';

/** What S3 answers, by code and status; without a status the network fails. */
export interface S3Refusal {
  code: string;
  status?: number;
  message?: string;
}

/** A bucket whose S3 refuses everything. */
export function refusingBucket(refusal: S3Refusal): DagBucket {
  const { code, status, message = code } = refusal;
  const error = Object.assign(new Error(message), {
    name: code,
    $metadata: { httpStatusCode: status },
  });
  const client = {
    send: async () => {
      throw error;
    },
  };
  return new S3DagBucket({
    client: async () => client as never,
    bucketName: BUCKET,
  });
}
