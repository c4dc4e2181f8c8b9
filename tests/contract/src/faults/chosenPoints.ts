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

/**
 * Which faults an operation of `total` requests gets on the server of this
 * number: with `FAULTS_APART=1` every fault at every request, else every so
 * many-th, others on each server; with 2 servers and 2 each of them on one.
 */
export function chosenPoints(total: number, server: number): ChosenPoint[] {
  const apart = Number(process.env.FAULTS_APART ?? 37);
  const all = kinds.flatMap(kind =>
    Array.from({ length: total }, (_, from) => ({ ...kind, from })),
  );
  return all.filter((_, index) => index % apart === server % apart);
}
