import { Problem } from '../problem';
import { DagPartsDraft } from './dagFromParts';
import { timingFields } from './DagTiming';

const ownFields = new Set<string | number>([
  'dagId',
  'description',
  'owner',
  'tags',
]);
const timing = new Set<string | number>(timingFields);

/** Where the fields of a form keep what stands at a path of the specification. */
export function formPath(
  path: Problem['path'],
  parts: DagPartsDraft,
): Problem['path'] {
  const [field, key] = path;
  if (field === undefined || ownFields.has(field)) return path;
  if (timing.has(field)) return ['timing', ...path];
  const ofTiming = (parts.timing as { assets?: object } | undefined)?.assets;
  const ofWork = (parts.work as { assets?: object } | undefined)?.assets;
  const isOfTiming =
    field === 'assets' &&
    Object.keys(ofTiming ?? {}).includes(`${key}`) &&
    !Object.keys(ofWork ?? {}).includes(`${key}`);
  return [isOfTiming ? 'timing' : 'work', ...path];
}
