/**
 * The text that somebody typed into a picker of several entities. The
 * scaffolder's MultiEntityPicker reads `urn:dmb:…` as an entity of the kind
 * `urn` and writes it with the default namespace: `urn:default/dmb:…`.
 */
export const urnAsTyped = (text: string): string =>
  text.replace(/^urn:default\//, 'urn:');
