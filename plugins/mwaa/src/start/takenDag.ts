import {
  DagTiming,
  dagSpecSchema,
  DagWork,
  fieldsBesideWork,
  timingFields,
} from 'backstage-plugin-mwaa-common';
import { readWork } from '../work/readWork';
import { TakenDag } from './DagText';

const timingSchema = dagSpecSchema.pick(
  Object.fromEntries(
    [...timingFields, 'assets'].map(field => [field, true]),
  ) as Record<keyof DagTiming, true>,
);

const besideWork = new Set<string>(fieldsBesideWork);

const text = (value: unknown) =>
  typeof value === 'string' ? value : undefined;

/** The parts of a specification that may be wrong; nothing if its tasks cannot even be shown. */
export function takenDag(value: unknown): TakenDag | undefined {
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    return undefined;
  }
  const fields = value as { [field: string]: unknown };
  const reading = readWork(
    Object.fromEntries(
      Object.entries(fields).filter(([field]) => !besideWork.has(field)),
    ),
  );
  if (!('work' in reading)) return undefined;
  const timing = timingSchema.safeParse(
    Object.fromEntries(
      Object.keys(timingSchema.shape).map(field => [field, fields[field]]),
    ),
  );
  const { tags } = fields;
  return {
    dagId: text(fields.dagId),
    description: text(fields.description),
    owner: text(fields.owner),
    tags: Array.isArray(tags)
      ? tags.filter((tag): tag is string => typeof tag === 'string')
      : undefined,
    timing: timing.success ? (timing.data as DagTiming) : undefined,
    work: reading.work as DagWork,
  };
}
