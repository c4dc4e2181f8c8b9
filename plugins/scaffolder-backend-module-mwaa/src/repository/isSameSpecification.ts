import {
  DagSpec,
  InvalidDagSpecError,
  parseDagYaml,
  stringifyDagSpec,
} from 'backstage-plugin-mwaa-common';

/**
 * Whether the text of a `dag.yaml` says what the specification says. Both
 * sides are compared as this version would write them, so that comments and
 * layout do not count; a text that is no specification is another one.
 */
export function isSameSpecification(text: string, spec: DagSpec): boolean {
  try {
    return stringifyDagSpec(parseDagYaml(text).spec) === stringifyDagSpec(spec);
  } catch (error) {
    if (error instanceof InvalidDagSpecError) {
      return false;
    }
    throw error;
  }
}
