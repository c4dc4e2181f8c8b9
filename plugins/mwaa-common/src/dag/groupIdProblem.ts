import { GROUP_ID_MAX_LENGTH, GROUP_ID_PATTERN } from './groupIdPattern';

const allowed = new RegExp(GROUP_ID_PATTERN);

/** Why a group id is refused, if it is. */
export function groupIdProblem(id: string): string | undefined {
  if (id.length > GROUP_ID_MAX_LENGTH) {
    return `is ${id.length} characters long; Airflow takes at most ${GROUP_ID_MAX_LENGTH} for a group`;
  }
  return allowed.test(id)
    ? undefined
    : 'must hold only A-Z, a-z, 0-9, "_" and "-"';
}
