import { MapDraft } from '../DagDraft';
import { listOf } from '../listOf';
import { mappingOf } from '../mappingOf';
import { mappedPlace } from './mappedPlace';

/** Arguments that a mapping gives, as far as their names are known. */
export function mappedArguments(map: MapDraft | undefined): {
  names: ReadonlySet<string>;
  /** Whether only the run knows which arguments there are. */
  mayHaveMore: boolean;
} {
  const named = [map?.each, map?.together].flatMap(fields =>
    Object.keys(fields ?? {}).map(name => mappedPlace(name).argument),
  );
  const copies = listOf(map?.kwargs).map(copy => Object.keys(mappingOf(copy)));
  const ofEach = (copies[0] ?? []).filter(name =>
    copies.every(copy => copy.includes(name)),
  );
  return {
    names: new Set([...named, ...ofEach]),
    mayHaveMore: map?.kwargs !== undefined && !Array.isArray(map.kwargs),
  };
}
