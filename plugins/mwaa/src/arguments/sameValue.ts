/** Whether two JSON values are the same; the order of keys is part of a value, because it is part of what is written. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
