/** A key with that text in it, of no more characters than a key may have. */
export const keyOf = (text: string): string =>
  `k${[...text].slice(0, 40).join('')}`;
