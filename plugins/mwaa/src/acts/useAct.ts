import { toError } from '@backstage/errors';
import { useEffect, useRef, useState } from 'react';

export interface Act<Input> {
  isBusy: boolean;
  /** Why the last try failed. */
  error?: Error;
  /** Does nothing while it is being done. */
  run(input: Input): void;
}

/** Does something once at a time, however often somebody clicks. */
export function useAct<Input, Result>(
  perform: (input: Input) => Promise<Result>,
  onDone: (result: Result, input: Input) => void,
): Act<Input> {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const isRunning = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const run = async (input: Input) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setError(undefined);
    try {
      onDone(await perform(input), input);
    } catch (cause) {
      if (!isGone.current) setError(toError(cause));
    }
    isRunning.current = false;
    if (!isGone.current) setBusy(false);
  };
  return { isBusy, error, run };
}
