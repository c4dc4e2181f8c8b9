/** The name in an entity ref; of an environment also its id, which may stand for the ref. */
export const nameInRef = (ref: string | undefined): string | undefined =>
  ref?.split(/[:/]/).at(-1) || undefined;
