import { S3Client } from '@aws-sdk/client-s3';
import { ContractServer } from './ContractServer';

/** A client whose first answer arrives as a broken connection. */
export function losingFirstAnswer(server: ContractServer): S3Client {
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: server.credentials,
  });
  let answers = 0;
  client.middlewareStack.add(
    next => async args => {
      const result = await next(args);
      if (++answers === 1) {
        throw Object.assign(new Error('socket hang up'), {
          code: 'ECONNRESET',
          name: 'TimeoutError',
        });
      }
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'losingFirstAnswer' },
  );
  return client;
}
