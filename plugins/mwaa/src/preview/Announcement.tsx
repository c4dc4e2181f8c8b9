import { VisuallyHidden } from '@backstage/ui';
import { useLater } from './useLater';

/** Milliseconds without a change before something is read out: not at each keystroke. */
const QUIET = 1000;

/** Tells a screen reader what arrived. */
export function Announcement({ text }: { text: string }) {
  return <VisuallyHidden role="status">{useLater(text, QUIET)}</VisuallyHidden>;
}
