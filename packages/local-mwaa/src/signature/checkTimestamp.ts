import { AwsError } from '../mwaa/AwsError';

const toleranceMs = 5 * 60_000;
const shape = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

function basic(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function invalid(message: string): AwsError {
  return new AwsError(403, 'InvalidSignatureException', message);
}

/**
 * Refuses a request that was signed more than five minutes from now, or whose
 * date is not the one of the credential scope.
 *
 * @param timestamp - the value of `x-amz-date`
 * @param scopeDate - `YYYYMMDD`
 */
export function checkTimestamp(
  timestamp: string,
  scopeDate: string,
  now: Date,
): void {
  const parts = shape.exec(timestamp);
  if (!parts) {
    throw new AwsError(
      400,
      'IncompleteSignatureException',
      `Date must be in ISO-8601 'basic format'. Got '${timestamp}'.`,
    );
  }
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  const signed = Date.UTC(year, month - 1, day, hour, minute, second);
  const from = new Date(now.getTime() - toleranceMs);
  const until = new Date(now.getTime() + toleranceMs);
  if (signed < from.getTime()) {
    throw invalid(
      `Signature expired: ${timestamp} is now earlier than ${basic(from)} ` +
        `(${basic(now)} - 5 min.)`,
    );
  }
  if (signed > until.getTime()) {
    throw invalid(
      `Signature not yet current: ${timestamp} is still later than ` +
        `${basic(until)} (${basic(now)} + 5 min.)`,
    );
  }
  if (timestamp.slice(0, 8) !== scopeDate) {
    throw invalid(
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 ' +
        `version of date from HTTP: '${scopeDate}' != ` +
        `'${timestamp.slice(0, 8)}', from '${timestamp}'.`,
    );
  }
}
