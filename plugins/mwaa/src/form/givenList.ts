/**
 * A list among the options of a field, if the template gives one. Backstage's
 * explorer of fields writes an empty list for each that nobody filled in.
 */
export const givenList = <T>(
  list: readonly T[] | undefined,
): readonly T[] | undefined => (list?.length ? list : undefined);
