import { toError } from '@backstage/errors';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Answer } from './Answer';
import { isOfflineError } from './isOfflineError';

/** Milliseconds after which somebody who waits is told that it takes long. */
const SLOW_AFTER = 3000;

interface Round {
  question: string;
  status: 'slow' | 'ready' | 'failed';
  error?: Error;
  isOffline?: boolean;
}

/**
 * Asks a question anew whenever `key` changes, and nothing while it is
 * undefined. The question before is cancelled, as it is when the field leaves
 * the screen. `attempt` counts from 0 within a key: above, somebody asked
 * again.
 */
export function useAnswer<Value>(
  key: string | undefined,
  ask: (signal: AbortSignal, attempt: number) => Promise<Value>,
): Answer<Value> {
  const [attempts, setAttempts] = useState<{ key?: string; count: number }>({
    count: 0,
  });
  const attempt = attempts.key === key ? attempts.count : 0;
  const question = `${attempt} ${key}`;
  const [round, setRound] = useState<Round>();
  const [good, setGood] = useState<{
    question: string;
    value: Value;
    observedAt: Date;
  }>();
  const asker = useRef(ask);
  useEffect(() => {
    asker.current = ask;
  });

  useEffect(() => {
    if (key === undefined) return undefined;
    const controller = new AbortController();
    const settle = (next: Omit<Round, 'question'>) => {
      if (!controller.signal.aborted) setRound({ question, ...next });
    };
    const slow = setTimeout(() => settle({ status: 'slow' }), SLOW_AFTER);
    asker
      .current(controller.signal, attempt)
      .then(
        value => {
          if (controller.signal.aborted) return;
          setGood({ question, value, observedAt: new Date() });
          settle({ status: 'ready' });
        },
        error =>
          settle({
            status: 'failed',
            error: toError(error),
            isOffline: isOfflineError(error),
          }),
      )
      .finally(() => clearTimeout(slow));
    return () => {
      controller.abort();
      clearTimeout(slow);
    };
  }, [key, attempt, question]);

  const retry = useCallback(
    () =>
      setAttempts(last => ({
        key,
        count: (last.key === key ? last.count : 0) + 1,
      })),
    [key],
  );
  const now = round?.question === question ? round : undefined;
  const isOffline = Boolean(now?.isOffline);
  useEffect(() => {
    if (!isOffline) return undefined;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isOffline, retry]);

  return {
    status: key === undefined ? 'idle' : (now?.status ?? 'loading'),
    value: good?.value,
    isStale: good !== undefined && good.question !== question,
    observedAt: good?.observedAt,
    error: now?.error,
    isOffline,
    retry,
  };
}
