import { useEffect, useRef } from 'react';
import { AnswerProblem } from '../form/AnswerProblem';
import { isOfflineError } from '../form/isOfflineError';

interface Props {
  /** What could not be done, as a sentence without its full stop. */
  title: string;
  error: Error;
}

/** Says why an act failed. Without an answer nobody knows whether it was done. */
export function ActProblem({ title, error }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a long form it stands below what can be seen.
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [error]);
  return (
    <div ref={place}>
      <AnswerProblem
        title={title}
        error={error}
        isOffline={isOfflineError(error)}
        offlineAdvice="Nothing came back, so it may have been done all the same. Once the connection is back look at the page, and try again if it was not."
      />
    </div>
  );
}
