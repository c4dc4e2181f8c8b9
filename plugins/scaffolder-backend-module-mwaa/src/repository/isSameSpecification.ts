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
    // Which classes may be used is asked of the other one.
    const stored = parseDagYaml(text, undefined, { operatorClasses: ['*'] });
    return stringifyDagSpec(stored.spec) === stringifyDagSpec(spec);
  } catch (error) {
    if (error instanceof InvalidDagSpecError) {
      return false;
    }
    throw error;
  }
}
