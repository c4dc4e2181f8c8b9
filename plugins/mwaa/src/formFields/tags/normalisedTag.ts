/** A tag as the catalog takes it, as far as it can be made one: lower case, with dashes for spaces. */
export const normalisedTag = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
