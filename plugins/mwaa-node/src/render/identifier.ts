import { InputError } from '@backstage/errors';

/**
 * The name itself, if it can stand in Python source as it is. The last gate
 * before the file: names are the only text that is not written as a literal.
 */
export function identifier(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new InputError(
      `${JSON.stringify(name)} is not a Python identifier, so it cannot be imported. Use letters, digits and "_", not beginning with a digit.`,
    );
  }
  return name;
}
