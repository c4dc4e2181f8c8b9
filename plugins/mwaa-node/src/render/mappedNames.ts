import {
  DagTask,
  mappedPlace,
  readDagValue,
} from 'backstage-plugin-mwaa-common';

/** Arguments that a mapping gives to each copy, or to some copies. */
export function mappedNames({ map }: DagTask): Set<string> {
  const names = [map?.each, map?.together].flatMap(fields =>
    Object.keys(fields ?? {}),
  );
  const copies = Array.isArray(map?.kwargs) ? map.kwargs : [];
  const ofCopies = copies.flatMap(copy => {
    const reading = readDagValue(copy);
    return reading.kind === 'mapping'
      ? reading.entries.map(([name]) => name)
      : [];
  });
  return new Set([
    ...names.map(name => mappedPlace(name).argument),
    ...ofCopies,
  ]);
}
