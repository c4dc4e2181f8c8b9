import { AwsError } from './AwsError';

/** One violated constraint, in AWS's words. */
export function constraint(
  value: string | null,
  member: string,
  text: string,
): string {
  const shown = value === null ? 'null' : `'${value}'`;
  return `Value ${shown} at '${member}' failed to satisfy constraint: Member must ${text}`;
}

/** All violated constraints in one answer, as AWS counts them. */
export function validationError(constraints: string[]): AwsError {
  const count =
    constraints.length === 1
      ? '1 validation error'
      : `${constraints.length} validation errors`;
  return new AwsError(
    400,
    'ValidationException',
    `${count} detected: ${constraints.join('; ')}`,
  );
}
