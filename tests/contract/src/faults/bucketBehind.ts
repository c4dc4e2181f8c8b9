import { mockServices } from '@backstage/backend-test-utils';
import { createMwaaServices, DagBucket } from 'backstage-plugin-mwaa-node';
import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { ContractServer } from '../s3/ContractServer';

/**
 * The bucket behind an endpoint, with the client that Backstage would use for
 * it: its retries and all. A new one each time, because a client that had to
 * try again often enough stops doing so.
 */
export function bucketBehind(
  endpoint: string,
  server: ContractServer,
  bucketName: string,
): DagBucket {
  const { accountId, credentials } = server;
  const services = createMwaaServices({
    config: mockServices.rootConfig({
      data: {
        aws: { accounts: [{ accountId, ...credentials }] },
        mwaa: {
          endpoints: { s3: endpoint },
          environments: [{ name: 'analytics', region: 'us-east-1', accountId }],
        },
      },
    }),
    logger: mockServices.logger.mock(),
  });
  return services.dagBucket(mwaaEnvironmentFixture({ accountId, bucketName }));
}
