import { useEffect, useState } from 'react';
import { useAnswer } from '../form/useAnswer';
import { Refreshed } from './Refreshed';

/** Milliseconds from one answer to the next question. */
export const REFRESH_AFTER = 15_000;

/** While something goes on that somebody may be watching. */
export const WATCHED_AFTER = 5_000;

/**
 * Asks a question, and again `after` each answer while somebody can see the
 * page; a page that comes back to the front asks at once if it is time. Never
 * more than one request is on its way. `after: null` asks once; a function is
 * told the last answer.
 */
export function useRefreshed<Value>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<Value>,
  refreshAfter:
    number | null | ((value: Value | undefined) => number) = REFRESH_AFTER,
): Refreshed<Value> {
  const answer = useAnswer(key, ask);
  const { status, error, retry } = answer;
  const [failure, setFailure] = useState<{ key?: string; error: Error }>();
  const isSettled = status === 'ready' || status === 'failed';
  const after =
    typeof refreshAfter === 'function'
      ? refreshAfter(answer.value)
      : refreshAfter;

  useEffect(() => {
    if (status === 'ready') setFailure(undefined);
    else if (error) setFailure({ key, error });
  }, [status, error, key]);

  useEffect(() => {
    if (!isSettled || after === null) return undefined;
    const due = Date.now() + after;
    let timer: ReturnType<typeof setTimeout>;
    const plan = () => {
      clearTimeout(timer);
      if (!document.hidden)
        timer = setTimeout(retry, Math.max(0, due - Date.now()));
    };
    plan();
    document.addEventListener('visibilitychange', plan);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', plan);
    };
  }, [isSettled, after, retry]);

  return {
    value: answer.value,
    problem: error ?? (failure?.key === key ? failure?.error : undefined),
    isSlow: status === 'slow',
    observedAt: answer.observedAt,
    refresh: retry,
  };
}
