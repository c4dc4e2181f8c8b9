import {
  ConflictError,
  ForwardedError,
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';

/** What was asked of AWS, for the message. */
export interface AwsRequest {
  /** IAM action that allows it, e.g. `s3:PutObject`. */
  action: string;
  /** ARN or URI that it is about. */
  resource: string;
}

const CREDENTIALS =
  /^(InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|ExpiredToken|ExpiredTokenException|InvalidToken|UnrecognizedClientException|InvalidClientTokenId|IncompleteSignature|MissingAuthenticationToken(Exception)?|CredentialsProviderError|RequestTimeTooSkewed)$/;
const DENIED = /^(AccessDenied(Exception)?|Forbidden|AllAccessDisabled)$/;
const MISSING =
  /^(NoSuchBucket|NoSuchKey|NoSuchVersion|NotFound|ResourceNotFoundException)$/;
const CONFLICT =
  /^(PreconditionFailed|ConditionalRequestConflict|OperationAborted)$/;
const REGION =
  /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/;
const BUSY =
  /^(Throttl\w*|TooManyRequests(Exception)?|RequestLimitExceeded|SlowDown|InternalError|InternalServerException|ServiceUnavailable|TimeoutError|RequestTimeout|NetworkingError)$/;
// Looked for in the text as well: the SDK wraps what it does not take for an
// error, and then only the text is left of it.
export const NETWORK =
  /\b(ECONN\w*|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|socket hang up|aborted)\b/;
// What the SDK says of a body that was cut or changed on its way.
const SPOILT = /Checksum mismatch|XML parse error/;

interface AwsErrorFacts {
  name: string;
  message: string;
  code?: string;
  status?: number;
  requestId?: string;
}

function factsOf(error: Error): AwsErrorFacts {
  const { name, message, code, $metadata } = error as Error & {
    code?: unknown;
    $metadata?: { httpStatusCode?: number; requestId?: string };
  };
  return {
    name,
    message,
    code: typeof code === 'string' ? code : undefined,
    status: $metadata?.httpStatusCode,
    requestId: $metadata?.requestId,
  };
}

/** HTTP status of the answer; undefined when there was none. */
export const statusOf = (error: unknown): number | undefined =>
  isError(error) ? factsOf(error).status : undefined;

/** How often the SDK had sent the request when it gave up. */
export const attemptsOf = (error: unknown): number =>
  (error as { $metadata?: { attempts?: number } })?.$metadata?.attempts ?? 1;

/**
 * The SDK's error without what it drags along: the raw response, the string
 * that was to be signed, the access key.
 */
function causeOf({ name, message, code, requestId }: AwsErrorFacts): Error {
  const text = message && message !== 'UnknownError' ? message : (code ?? name);
  const cause = new Error(
    requestId ? `${text} (request id ${requestId})` : text,
  );
  cause.name = name;
  return cause;
}

/** The IAM action for want of which AWS refused; undefined for other errors. */
export const missingIamAction = (error: unknown): string | undefined =>
  isError(error)
    ? (error as Error & { iamAction?: string }).iamAction
    : undefined;

/** Turns what the AWS SDK throws into an error of our own, with its cause. */
export function awsError(error: unknown, request: AwsRequest): Error {
  if (!isError(error)) {
    return new ForwardedError(`${request.action} failed`, error);
  }
  if (error.name === 'AbortError') {
    return error;
  }
  const facts = factsOf(error);
  const { name, status, code, message } = facts;
  const { action, resource } = request;
  const cause = causeOf(facts);
  const is = (pattern: RegExp) => pattern.test(name);

  if (is(CREDENTIALS)) {
    return new NotAllowedError(
      `AWS did not accept the credentials for ${action} on ${resource}; check them (aws.accounts in the configuration of Backstage, those of the shell for mwaa-dags) and the clock`,
      cause,
    );
  }
  if (is(CONFLICT) || status === 412 || status === 409) {
    return new ConflictError(`${resource} is not as it was observed`, cause);
  }
  if (is(REGION) || status === 301) {
    return new InputError(
      `${resource} is in another region than the configuration says`,
      cause,
    );
  }
  if (is(DENIED) || status === 403) {
    // With SSE-KMS the missing permission may be one on the key.
    const missing = /not authorized to perform: ([a-z0-9-]+:\w+)/i.exec(
      message,
    );
    const iamAction = missing?.[1] ?? action;
    return Object.assign(
      new NotAllowedError(
        `The credentials in use need the IAM action ${iamAction} on ${resource}`,
        cause,
      ),
      { iamAction },
    );
  }
  if (is(MISSING) || status === 404) {
    return new NotFoundError(`${resource} does not exist`, cause);
  }
  if (is(BUSY) || status === 429 || (status ?? 0) >= 500) {
    return new ServiceUnavailableError(
      `AWS could not answer ${action} on ${resource} for now; try again later`,
      cause,
    );
  }
  if (status === undefined && NETWORK.test(`${code} ${message}`)) {
    return new ServiceUnavailableError(
      `AWS could not be reached for ${action} on ${resource}`,
      cause,
    );
  }
  if (SPOILT.test(message)) {
    return new ServiceUnavailableError(
      `The answer of AWS to ${action} on ${resource} did not arrive whole; try again`,
      cause,
    );
  }
  // To a HEAD request S3 gives no reason, and the SDK no name.
  if (status === 400 && name === 'Unknown') {
    return new NotAllowedError(
      `AWS refused ${action} on ${resource} without a reason, as it does when the credentials have expired; check them (aws.accounts in the configuration of Backstage, those of the shell for mwaa-dags)`,
      cause,
    );
  }
  return status === 400
    ? new InputError(`AWS refused ${action} on ${resource}`, cause)
    : new ForwardedError(`${action} on ${resource} failed`, cause);
}
