import { fittingCount } from './fittingCount';
import { invalidToken } from './invalidToken';
import { LogEvent } from './LogEvent';

/** `f/<index>/s`: from that event on; `b/<index>/s`: those before it. */
const token = (direction: 'f' | 'b', index: number) =>
  `${direction}/${String(index).padStart(56, '0')}/s`;

function where(
  count: number,
  { nextToken, startFromHead }: { nextToken?: string; startFromHead: boolean },
): { forward: boolean; index: number } {
  if (nextToken === undefined) {
    return { forward: startFromHead, index: startFromHead ? 0 : count };
  }
  const [, direction, digits] = /^([fb])\/(\d{1,56})\/s$/.exec(nextToken) ?? [];
  if (digits === undefined) {
    throw invalidToken();
  }
  return { forward: direction === 'f', index: Math.min(Number(digits), count) };
}

/**
 * A page of GetLogEvents with both of its tokens. At an end of the stream the
 * token is the one that was given, as in CloudWatch.
 *
 * @throws AwsError InvalidParameterException for a token that is none
 */
export function eventPage(
  events: readonly LogEvent[],
  request: { nextToken?: string; startFromHead: boolean; limit: number },
): {
  events: LogEvent[];
  nextForwardToken: string;
  nextBackwardToken: string;
} {
  const { forward, index } = where(events.length, request);
  const ahead = forward
    ? events.slice(index, index + request.limit)
    : events.slice(Math.max(index - request.limit, 0), index).reverse();
  const count = fittingCount(ahead);
  const from = forward ? index : index - count;
  return {
    events: events.slice(from, from + count),
    nextForwardToken: token('f', from + count),
    nextBackwardToken: token('b', from),
  };
}
