import { once } from 'node:events';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { createMwaaServices, DagBucket } from 'backstage-plugin-mwaa-node';
import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { BUCKET } from '../quotes/ordersDag';

/** How S3 refuses a request; the network is what refuses it without a status. */
export interface S3Refusal {
  code: string;
  status?: number;
  message?: string;
}

/** What arrived at S3. */
export type S3Request = Pick<IncomingMessage, 'method' | 'headers'>;

const accountId = '123456789012';

/** The bucket with the client that Backstage would use for it. */
const bucketAt = (endpoint: string): DagBucket =>
  createMwaaServices({
    config: mockServices.rootConfig({
      data: {
        aws: {
          accounts: [{ accountId, accessKeyId: 'a', secretAccessKey: 'b' }],
        },
        mwaa: {
          endpoints: { s3: endpoint },
          environments: [
            { name: 'analytics-prod', region: 'eu-west-1', accountId },
          ],
        },
      },
    }),
    logger: mockServices.logger.mock(),
  }).dagBucket(
    mwaaEnvironmentFixture({
      name: 'analytics-prod',
      region: 'eu-west-1',
      accountId,
      bucketName: BUCKET,
    }),
  );

function answer(
  { code, status, message = code }: S3Refusal,
  response: ServerResponse,
) {
  response.writeHead(status!, { 'content-type': 'application/xml' });
  response.end(
    `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
}

/**
 * A bucket of an S3 that refuses every request, or takes every one, for as
 * long as it is used; and what arrived.
 */
export async function withS3<T>(
  refusal: S3Refusal | undefined,
  use: (bucket: DagBucket, requests: readonly S3Request[]) => Promise<T>,
): Promise<T> {
  const requests: S3Request[] = [];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      requests.push(request);
      if (!refusal) {
        response.writeHead(200, { etag: '"etag"' }).end();
      } else if (refusal.status) {
        answer(refusal, response);
      } else {
        request.socket.resetAndDestroy();
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    return await use(bucketAt(`http://127.0.0.1:${port}`), requests);
  } finally {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
