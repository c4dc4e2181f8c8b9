import { timingSafeEqual } from 'node:crypto';
import { LocalAws, LocalIdentity } from '../environments/LocalAws';
import { AwsError } from '../mwaa/AwsError';
import { canonicalRequest } from './canonicalRequest';
import { checkTimestamp } from './checkTimestamp';
import { computeSignature } from './computeSignature';
import { parseAuthorization } from './parseAuthorization';
import { ReceivedRequest } from './ReceivedRequest';

function invalid(message: string): AwsError {
  return new AwsError(403, 'InvalidSignatureException', message);
}

/** Who signed the request to a service. @throws AwsError as AWS would answer otherwise. */
export function authenticate(
  request: ReceivedRequest,
  aws: LocalAws,
  service: string,
  now: Date,
): LocalIdentity {
  const authorization = parseAuthorization(
    [request.headers.authorization ?? []].flat()[0],
  );
  const { date, region, terminator, signedHeaders } = authorization;
  if (region !== aws.region) {
    throw invalid(
      `Credential should be scoped to a valid region, not '${region}'.`,
    );
  }
  if (authorization.service !== service) {
    throw invalid(
      `Credential should be scoped to correct service: '${service}'.`,
    );
  }
  const identity = aws.identities.find(
    ({ accessKeyId }) => accessKeyId === authorization.accessKeyId,
  );
  if (!identity) {
    throw new AwsError(
      403,
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  }
  if (!signedHeaders.includes('host')) {
    throw invalid("'Host' or ':authority' must be a 'SignedHeader'.");
  }
  const timestamp = [request.headers['x-amz-date'] ?? []].flat()[0] ?? '';
  checkTimestamp(timestamp, date, now);
  const expected = computeSignature({
    secretAccessKey: identity.secretAccessKey,
    scope: [date, region, service, terminator],
    timestamp,
    canonicalRequest: canonicalRequest(request, signedHeaders),
  });
  const given = Buffer.from(authorization.signature);
  if (
    terminator !== 'aws4_request' ||
    given.length !== expected.length ||
    !timingSafeEqual(given, Buffer.from(expected))
  ) {
    throw invalid(
      'The request signature we calculated does not match the signature you ' +
        'provided. Check your AWS Secret Access Key and signing method. ' +
        'Consult the service documentation for details.',
    );
  }
  return identity;
}
