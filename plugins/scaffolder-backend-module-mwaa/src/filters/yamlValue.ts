/*
 * JSON is YAML, except for what YAML 1.1 parsers (PyYAML, which MkDocs uses)
 * refuse or take for a line break: DEL, the C1 controls, U+2028, U+2029, the
 * byte order mark and the two noncharacters.
 */
const NOT_PLAIN = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** The value on one line of YAML, quoted so that it is read back unchanged. */
export function yamlValue(value: unknown): string {
  return JSON.stringify(value ?? null).replace(
    NOT_PLAIN,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
