import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { componentRefOf } from '../form/componentRefOf';
import { FormPlaces } from '../form/FormPlaces';
import { latestPlan } from './latestPlan';
import { PlanState } from './PlanState';
import { useLatest } from './useLatest';
import { usePreview } from './usePreview';
import { usePreviewQuestion } from './usePreviewQuestion';

/** What a deployment would do now; asked once the preview has no problems. */
export function usePlan(given: FormPlaces): PlanState {
  const latest = latestPlan(useApi(mwaaApiRef));
  const preview = usePreview(given);
  const { places, request: rendered } = usePreviewQuestion(given);
  const { owner } = places;
  const componentRef = componentRefOf(places);
  const missing = [...preview.missing, ...(componentRef ? [] : ['a name'])];
  const isRendered =
    preview.status === 'ready' && !preview.preview?.problems.length;
  const request = useMemo(
    () =>
      isRendered && componentRef && owner && rendered
        ? { ...rendered, componentRef, owner }
        : undefined,
    [isRendered, componentRef, owner, rendered],
  );
  const state = useLatest(latest, request);
  const asked =
    !state.isCurrent || state.status === 'idle' ? 'waiting' : state.status;
  const lacks = missing.join('\n');
  const status = lacks ? 'incomplete' : asked;
  const error = state.isCurrent ? state.error : undefined;
  const isStale = Boolean(
    state.answer && (!request || state.answerKey !== state.key),
  );
  return useMemo(
    () => ({
      status,
      plan: state.answer,
      error,
      isStale,
      missing: lacks ? lacks.split('\n') : [],
      retry: latest.retry,
    }),
    [status, state.answer, error, isStale, lacks, latest],
  );
}
