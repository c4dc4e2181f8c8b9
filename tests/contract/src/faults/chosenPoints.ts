import { everySoMany } from './everySoMany';
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

/** Faults that an operation of `total` requests gets on the server of this number. */
export const chosenPoints = (total: number, server: number): ChosenPoint[] =>
  everySoMany(
    kinds.flatMap(kind =>
      Array.from({ length: total }, (_, from) => ({ ...kind, from })),
    ),
    server,
  );
