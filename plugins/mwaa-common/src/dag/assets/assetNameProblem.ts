import { nameTextProblem } from '../nameTextProblem';

const MAX_LENGTH = 1_500;

/** Why the name of an asset, an alias or a group is refused, if it is. */
export function assetNameProblem(name: string): string | undefined {
  if (name.length > MAX_LENGTH) {
    return `is ${name.length} characters long; Airflow takes at most ${MAX_LENGTH}`;
  }
  if (!/^[\x20-\x7e]*$/.test(name)) {
    return nameTextProblem(name) ?? 'may hold only ASCII characters';
  }
  if (name && !name.trim()) return 'must not be blank';
  return name === 'self' || name === 'context'
    ? 'is a name that Airflow keeps for itself; choose another'
    : undefined;
}
