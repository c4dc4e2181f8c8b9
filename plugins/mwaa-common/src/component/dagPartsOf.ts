import { DagSpec } from '../dag/spec';
import { assetConditionKeys } from '../dag/schedule/assetConditionKeys';
import { DagParts } from './DagParts';

/**
 * The parts of a specification. Assets that its schedule names go with the
 * timing, and with the work as well if a task of it uses them.
 */
export function dagPartsOf(spec: DagSpec): DagParts {
  const {
    version: _,
    dagId,
    description,
    owner,
    tags,
    timezone,
    startDate,
    endDate,
    schedule,
    catchup,
    paused,
    assets,
    ...rest
  } = spec;
  const waitsFor = new Set(
    'assets' in schedule
      ? assetConditionKeys(schedule.assets, []).map(({ key }) => key)
      : [],
  );
  const used = new Set(
    spec.tasks.flatMap(({ inlets = [], outlets = [] }) => [
      ...inlets,
      ...outlets,
    ]),
  );
  const chosen = (belongs: (key: string) => boolean) => {
    const entries = Object.entries(assets ?? {}).filter(([key]) =>
      belongs(key),
    );
    return entries.length ? { assets: Object.fromEntries(entries) } : {};
  };
  return {
    dagId,
    ...(description !== undefined && { description }),
    owner,
    ...(tags && { tags }),
    timing: {
      timezone,
      startDate,
      ...(endDate !== undefined && { endDate }),
      schedule,
      catchup,
      paused,
      ...chosen(key => waitsFor.has(key)),
    },
    work: { ...rest, ...chosen(key => !waitsFor.has(key) || used.has(key)) },
  };
}
