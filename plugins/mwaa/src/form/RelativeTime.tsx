import { timeSince } from './timeSince';

/** How long ago a moment (ISO 8601) was; the moment itself in the tooltip. */
export function RelativeTime({ at }: { at: string }) {
  const moment = new Date(at);
  return (
    <time dateTime={at} title={moment.toLocaleString()}>
      {timeSince(moment, new Date())}
    </time>
  );
}
