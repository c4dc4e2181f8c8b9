import { useEffect, useSyncExternalStore } from 'react';
import { LatestAnswer, LatestState } from './LatestAnswer';
import { requestKey } from './requestKey';

/** Asks what a field wants to know now, and follows the answers. */
export function useLatest<Request extends object, Answer>(
  latest: LatestAnswer<Request, Answer>,
  request: Request | undefined,
): LatestState<Answer> & { isCurrent: boolean } {
  const key = request && requestKey(request);
  const state = useSyncExternalStore(latest.subscribe, latest.state);
  useEffect(
    () => latest.want(request && key ? { key, request } : undefined),
    // The key is the request.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [latest, key],
  );
  return { ...state, isCurrent: state.key === key };
}
