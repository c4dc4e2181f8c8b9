import { timingFields } from './DagTiming';

type Fields = { [field: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? { ...value }
    : {};

/** Parts that may still be wrong or missing. */
export interface DagPartsDraft {
  dagId?: string;
  description?: string;
  owner?: string;
  tags?: readonly string[];
  timing?: unknown;
  work?: unknown;
}

/**
 * What `parseDagSpec` takes, out of the parts. Of an asset that both name, the
 * work’s counts. A continuous schedule, which can have one run at a time only,
 * sets that where the work says nothing of it.
 */
export function dagFromParts(parts: DagPartsDraft): Fields {
  const timing = fieldsOf(parts.timing);
  const work = fieldsOf(parts.work);
  const assets = { ...fieldsOf(timing.assets), ...fieldsOf(work.assets) };
  const candidate: Fields = {
    version: 1,
    dagId: parts.dagId,
    description: parts.description,
    owner: parts.owner,
    tags: parts.tags?.length ? parts.tags : undefined,
    ...Object.fromEntries(timingFields.map(field => [field, timing[field]])),
    ...(fieldsOf(timing.schedule).type === 'continuous' && {
      maxActiveRuns: 1,
    }),
    ...work,
    assets: Object.keys(assets).length ? assets : undefined,
  };
  return Object.fromEntries(
    Object.entries(candidate).filter(([, value]) => value !== undefined),
  );
}
