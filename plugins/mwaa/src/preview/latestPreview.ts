import { DagPreview } from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../api/MwaaApi';
import { LatestAnswer } from './LatestAnswer';

type Request = Parameters<MwaaApi['preview']>[0];

const latest = new WeakMap<MwaaApi, LatestAnswer<Request, DagPreview>>();

/** The preview that all fields share. */
export function latestPreview(api: MwaaApi): LatestAnswer<Request, DagPreview> {
  const known = latest.get(api);
  if (known) return known;
  const created = new LatestAnswer<Request, DagPreview>(
    (request, signal) => api.preview(request, { signal }),
    { quiet: 60, leading: true, patience: 400 },
  );
  latest.set(api, created);
  return created;
}
