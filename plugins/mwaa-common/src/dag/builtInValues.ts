/** Names that `$env` knows in every environment without a declaration. */
export const builtInValues: readonly string[] = [
  'account',
  'region',
  'environment',
];
