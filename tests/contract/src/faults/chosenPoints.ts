import { sharedOut } from './sharedOut';
import { FaultKind, faults } from './faults';

/** A fault, and the request that it happens to. */
export interface ChosenPoint {
  name: string;
  kind: FaultKind;
  /** Index of the request. */
  from: number;
  /** It happens to every later request too. */
  lasting: boolean;
}

const kinds = Object.entries(faults).flatMap(([name, kind]) => [
  { name, kind, lasting: false },
  ...(kind.lasts ? [{ name: `${name}, for ever`, kind, lasting: true }] : []),
]);

/** Faults that an operation of `total` requests gets on this server. */
export const chosenPoints = (total: number, server: string): ChosenPoint[] =>
  sharedOut(
    kinds.flatMap(kind =>
      Array.from({ length: total }, (_, from) => ({ ...kind, from })).filter(
        // What lasts from one request on differs little from the next one.
        ({ lasting, from }) => !lasting || from % 2 === 0,
      ),
    ),
    server,
  );
