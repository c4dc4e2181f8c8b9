import { useApi } from '@backstage/frontend-plugin-api';
import { DagPreview, Problem } from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { FormPlaces } from '../form/FormPlaces';
import { latestPreview } from './latestPreview';
import { PreviewState } from './PreviewState';
import { useLatest } from './useLatest';
import { usePreviewQuestion } from './usePreviewQuestion';

/**
 * Without the problems of fields that the form lacks, which `missing` says;
 * with those that only the form can show.
 */
function asInForm(
  preview: DagPreview | undefined,
  missingFields: readonly string[],
  clashes: readonly Problem[],
): DagPreview | undefined {
  if (!preview || !(missingFields.length || clashes.length)) return preview;
  const others = preview.problems.filter(
    ({ path }) => !missingFields.includes(String(path[0])),
  );
  return { ...preview, problems: [...clashes, ...others] };
}

/**
 * What the form on the screen is, as the backend renders it. While something
 * is missing the problems of the rest are there, as soon as there is an
 * environment and a task. All fields share one request.
 */
export function usePreview(places: FormPlaces): PreviewState {
  const latest = latestPreview(useApi(mwaaApiRef));
  const { missing, missingFields, clashes, request, component } =
    usePreviewQuestion(places);
  const state = useLatest(latest, request);
  const preview = useMemo(
    () => asInForm(state.answer, missingFields, clashes),
    [state.answer, missingFields, clashes],
  );
  const common = {
    preview,
    isStale: Boolean(
      preview && (!state.isCurrent || state.answerKey !== state.key),
    ),
    missing,
    retry: component.status === 'failed' ? component.retry : latest.retry,
  };
  if (component.status === 'failed')
    return { ...common, status: 'failed', error: component.error };
  if (component.status === 'loading' || component.status === 'slow')
    return { ...common, status: 'loading', missing: [] };
  if (!state.isCurrent)
    return { ...common, status: missing.length ? 'incomplete' : 'loading' };
  return {
    ...common,
    error: state.error,
    status:
      missing.length || state.status === 'idle' ? 'incomplete' : state.status,
  };
}
