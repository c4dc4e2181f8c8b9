const NAME = /^[\w.-]{1,100}$/;
const MAX_DESCRIPTION = 350;

/** Why GitHub does not create a repository like this, in its own words. */
export function creationProblem(
  { name, description }: { name?: unknown; description?: unknown },
  isTaken: (name: string) => boolean,
): { field: string; message: string } | undefined {
  if (typeof name !== 'string' || !NAME.test(name)) {
    return { field: 'name', message: 'name is invalid' };
  }
  if (isTaken(name)) {
    return { field: 'name', message: 'name already exists on this account' };
  }
  if (/\p{Cc}/u.test(String(description))) {
    return {
      field: 'description',
      message: 'description control characters are not allowed',
    };
  }
  if ([...String(description)].length > MAX_DESCRIPTION) {
    return {
      field: 'description',
      message: `description is too long (maximum is ${MAX_DESCRIPTION} characters)`,
    };
  }
  return undefined;
}
