import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { TaskLogAnswer } from 'backstage-plugin-mwaa-common';
import { useEffect, useRef, useState } from 'react';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { Refreshed } from '../../status/Refreshed';
import { useRefreshed } from '../../status/useRefreshed';
import { LogAddress } from './LogAddress';
import { KnownLog, withTail } from './withTail';

/** Milliseconds between two looks at a log that is being written. */
const FOLLOW = 5000;

export interface ShownLog {
  answer: Refreshed<TaskLogAnswer>;
  known?: KnownLog;
  earlier: {
    isLoading: boolean;
    /** Why the last ones that were asked for are not there. */
    problem?: Error;
    load(): void;
  };
}

/**
 * The end of a log, and as much before it as somebody asked for. It is
 * followed while the attempt goes on, and read once more at its end.
 */
export function useTaskLog(address: LogAddress, isRunning: boolean): ShownLog {
  const api = useApi(mwaaApiRef);
  const answer = useRefreshed(
    JSON.stringify([address, isRunning]),
    signal => api.taskLog(address, { signal }),
    isRunning ? FOLLOW : null,
  );
  const [known, setKnown] = useState<KnownLog>();
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Error>();
  const isBusy = useRef(false);
  const { value } = answer;
  useEffect(() => {
    if (value && 'lines' in value) setKnown(before => withTail(before, value));
  }, [value]);

  const load = async () => {
    const before = known?.before;
    if (isBusy.current || before === undefined) return;
    isBusy.current = true;
    setLoading(true);
    setProblem(undefined);
    try {
      const earlier = await api.taskLog({ ...address, before });
      if ('unavailable' in earlier)
        throw new Error(earlier.unavailable.message);
      setKnown(now =>
        now?.before === before
          ? {
              lines: [...earlier.lines, ...now.lines],
              before: earlier.before,
            }
          : now,
      );
    } catch (error) {
      setProblem(toError(error));
    }
    isBusy.current = false;
    setLoading(false);
  };

  return { answer, known, earlier: { isLoading, problem, load } };
}
