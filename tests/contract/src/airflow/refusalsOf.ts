import {
  AirflowTarget,
  InvalidDagSpecError,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';

/** What a target refuses about a specification, each as `path: message`. */
export function refusalsOf(input: unknown, target: AirflowTarget): string[] {
  try {
    parseDagSpec(input, target);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDagSpecError);
    return (error as InvalidDagSpecError).problems.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  }
}
