const part = '[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?';
const component = new RegExp(
  `^urn:dmb:cmp:${part}:${part}:\\d+(:${part}){1,2}$`,
);
const external = new RegExp(`^urn:dmb:ex:${part}$`);

/** Why a text that begins with `urn:` is refused. */
export const meshUrnProblem = (urn: string): string | undefined =>
  component.test(urn) || external.test(urn)
    ? undefined
    : 'must be written as urn:dmb:cmp:{domain}:{product}:{major}:{name}, or urn:dmb:ex:{name} for an external system';
