import fc from 'fast-check';

/** Takes one value of an arbitrary, so that what comes next can depend on it. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;
