import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';

export interface LocalSts {
  endpoint: string;
  /** Role ARNs that were assumed. */
  assumed: string[];
  stop(): Promise<void>;
}

/**
 * The part of AWS STS that turns a CI's token into credentials of a role. The
 * credentials are those that are given, for the one token that is right.
 */
export async function startSts(options: {
  token: string;
  accessKeyId: string;
  secretAccessKey: string;
}): Promise<LocalSts> {
  const { token, accessKeyId, secretAccessKey } = options;
  const assumed: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = new URLSearchParams(Buffer.concat(chunks).toString());
    const isRight =
      asked.get('Action') === 'AssumeRoleWithWebIdentity' &&
      asked.get('WebIdentityToken') === token;
    response.writeHead(isRight ? 200 : 403, { 'content-type': 'text/xml' });
    if (!isRight) {
      response.end(
        '<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>no</Message></Error></ErrorResponse>',
      );
      return;
    }
    assumed.push(asked.get('RoleArn')!);
    response.end(
      `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey><SessionToken>session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    assumed,
    stop: () => new Promise(done => server.close(() => done())),
  };
}
