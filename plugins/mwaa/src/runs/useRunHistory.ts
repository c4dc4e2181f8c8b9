import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { Reading, RunHistory } from 'backstage-plugin-mwaa-common';
import { useEffect, useRef, useState } from 'react';
import { DagPlace } from '../api/DagPlace';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { Refreshed } from '../status/Refreshed';
import {
  REFRESH_AFTER,
  useRefreshed,
  WATCHED_AFTER,
} from '../status/useRefreshed';
import { withNewest } from './withNewest';
import { withOlder } from './withOlder';

const PAGE = 25;

export interface ShownHistory extends Refreshed<Reading<RunHistory>> {
  older: {
    isLoading: boolean;
    /** Why the last ones that were asked for are not there. */
    problem?: Error;
    load(): void;
  };
}

/** The newest runs, asked for again and again, and as many older ones as somebody asked for. */
export function useRunHistory(place: DagPlace): ShownHistory {
  const api = useApi(mwaaApiRef);
  const { environment, dagId } = place;
  const newest = useRefreshed(
    `${environment}/${dagId}`,
    signal => api.runs({ environment, dagId, limit: PAGE }, { signal }),
    reading =>
      reading?.value?.runs.some(({ endedAt }) => !endedAt)
        ? WATCHED_AFTER
        : REFRESH_AFTER,
  );
  const [history, setHistory] = useState<RunHistory>();
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Error>();
  const isBusy = useRef(false);
  const read = newest.value;
  useEffect(() => {
    if (!read?.value) return;
    setHistory(known => {
      const next = withNewest(known, read.value);
      // The grid of thousands of cells is drawn anew only when one differs.
      return JSON.stringify(known) === JSON.stringify(next) ? known : next;
    });
  }, [read]);

  const load = async () => {
    if (isBusy.current || !history) return;
    isBusy.current = true;
    setLoading(true);
    setProblem(undefined);
    try {
      const answer = await api.runs({
        environment,
        dagId,
        limit: PAGE,
        offset: history.runs.length,
      });
      if ('unavailable' in answer) throw new Error(answer.unavailable.message);
      setHistory(known => known && withOlder(known, answer.value));
    } catch (error) {
      setProblem(toError(error));
    }
    isBusy.current = false;
    setLoading(false);
  };

  return {
    ...newest,
    value: read?.value && history ? { ...read, value: history } : read,
    older: { isLoading, problem, load },
  };
}
