import { S3Client } from '@aws-sdk/client-s3';
import { S3Server, startMinistack } from 'local-mwaa';
import { ContractServer } from './ContractServer';
import { startVersitygw } from './startVersitygw';

const accountId = '123456789012';
const credentials = {
  accessKeyId: accountId,
  secretAccessKey: 'secret-of-the-contract-tests',
};

async function connected(
  server: S3Server,
  can: Pick<
    ContractServer,
    | 'name'
    | 'verifiesCallers'
    | 'encryptsWithKms'
    | 'tellsBucketSettings'
    | 'conditionsSeeDeletions'
  >,
): Promise<ContractServer> {
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
  });
  return {
    ...can,
    endpoint: server.endpoint,
    accountId,
    credentials,
    client,
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
}

/** Two servers that have nothing in common but the protocol. */
export const contractServers: Record<string, () => Promise<ContractServer>> = {
  ministack: async () =>
    connected(await startMinistack(), {
      name: 'ministack',
      verifiesCallers: false,
      encryptsWithKms: true,
      tellsBucketSettings: true,
      conditionsSeeDeletions: true,
    }),
  versitygw: async () =>
    connected(await startVersitygw(credentials), {
      name: 'versitygw',
      verifiesCallers: true,
      encryptsWithKms: false,
      tellsBucketSettings: false,
      conditionsSeeDeletions: false,
    }),
};
