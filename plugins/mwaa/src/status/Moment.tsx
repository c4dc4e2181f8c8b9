import { timeSince } from '../form/timeSince';
import { useNow } from '../schedule/useNow';
import { momentText } from './momentText';

/** A moment (ISO 8601): how far away it is, and when it is by the reader’s clock. */
export function Moment({ at }: { at: string }) {
  // Draws it again as time goes by; what came since then is not ahead of us.
  useNow();
  return (
    <time dateTime={at}>
      {timeSince(new Date(at), new Date())} ({momentText(at)})
    </time>
  );
}
