/** Who there is, and what Backstage lists as theirs. */
export const people: Readonly<Record<string, readonly string[]>> = {
  'user:default/ada': ['user:default/ada', 'group:default/team-orders'],
  'user:default/ben': ['user:default/ben', 'group:default/team-marketing'],
  'user:default/vera': ['user:default/vera', 'group:default/viewers'],
};
