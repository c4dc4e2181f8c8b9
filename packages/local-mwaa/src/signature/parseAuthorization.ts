import { AwsError } from '../mwaa/AwsError';
import { Authorization } from './Authorization';

const algorithm = 'AWS4-HMAC-SHA256';

function incomplete(message: string): AwsError {
  return new AwsError(400, 'IncompleteSignatureException', message);
}

/** @throws AwsError as AWS answers a missing or malformed header. */
export function parseAuthorization(header: string | undefined): Authorization {
  if (!header) {
    throw new AwsError(
      403,
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    );
  }
  const [scheme, ...rest] = header.split(' ');
  if (scheme !== algorithm) {
    throw incomplete(`Unsupported AWS 'algorithm': '${scheme}'.`);
  }
  const parts = new Map<string, string>();
  for (const part of rest.join('').split(',')) {
    const equals = part.indexOf('=');
    parts.set(part.slice(0, equals), part.slice(equals + 1));
  }
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter(
    name => !parts.get(name),
  );
  if (missing.length > 0) {
    throw incomplete(
      missing
        .map(name => `Authorization header requires '${name}' parameter.`)
        .join(' '),
    );
  }
  const scope = parts.get('Credential')!.split('/');
  if (scope.length !== 5) {
    throw incomplete(
      'Credential must have exactly 5 slash-delimited elements, ' +
        'e.g. keyid/date/region/service/term',
    );
  }
  const [accessKeyId, date, region, service, terminator] = scope;
  return {
    accessKeyId,
    date,
    region,
    service,
    terminator,
    signedHeaders: parts.get('SignedHeaders')!.split(';'),
    signature: parts.get('Signature')!,
  };
}
