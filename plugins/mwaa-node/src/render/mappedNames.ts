import { DagTask, mappedPlace } from 'backstage-plugin-mwaa-common';

/** Arguments that a mapping gives to each copy. */
export function mappedNames({ map }: DagTask): Set<string> {
  const names = [map?.each, map?.together].flatMap(fields =>
    Object.keys(fields ?? {}),
  );
  return new Set(names.map(name => mappedPlace(name).argument));
}
