import { DagPlanAnswer } from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../api/MwaaApi';
import { LatestAnswer } from './LatestAnswer';

type Request = Parameters<MwaaApi['plan']>[0];

const latest = new WeakMap<MwaaApi, LatestAnswer<Request, DagPlanAnswer>>();

/** The plan that all fields share. It reads the bucket: asked seldom. */
export function latestPlan(api: MwaaApi): LatestAnswer<Request, DagPlanAnswer> {
  const known = latest.get(api);
  if (known) return known;
  const created = new LatestAnswer<Request, DagPlanAnswer>(
    (request, signal) => api.plan(request, { signal }),
    { quiet: 700, leading: false, patience: 0 },
  );
  latest.set(api, created);
  return created;
}
