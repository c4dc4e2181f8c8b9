import fc from 'fast-check';

/** A Python identifier that is no word of the language. */
export const identifier = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/)
  .map(name => `${name}x`);
