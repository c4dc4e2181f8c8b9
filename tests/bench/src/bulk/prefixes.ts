const slug = (name: string) => name.replaceAll(/\W+/g, '-');

/** Where each contestant puts what it moves. */
export const prefixes = {
  fresh: (name: string, round: number) => `new-${slug(name)}-${round}`,
  changed: (name: string) => `changed-${slug(name)}`,
  counted: (name: string) => `counted-${slug(name)}`,
};

/** All places of one contestant. */
export const prefixesOf = (name: string, rounds: number): string[] => [
  ...Array.from({ length: rounds + 1 }, (_, round) =>
    prefixes.fresh(name, round),
  ),
  prefixes.changed(name),
  prefixes.counted(name),
];
