import { mwaaApiRef } from '../../api/mwaaApiRef';
import { MwaaApi } from '../../api/MwaaApi';
import { environmentGroups } from './environmentGroups';
import { EnvironmentPickerOptions } from './environmentPickerOptions';
import { nameInRef } from '../../form/nameInRef';

interface Context {
  apiHolder: { get(ref: typeof mwaaApiRef): MwaaApi | undefined };
  uiSchema?: { 'ui:options'?: EnvironmentPickerOptions };
}

/**
 * Why an environment is refused. One that nobody can be asked about is let
 * through: the field says that the list did not come, and the first step of
 * the template looks again.
 */
export async function environmentProblem(
  value: string | undefined,
  { apiHolder, uiSchema }: Context,
): Promise<string | undefined> {
  const id = nameInRef(value);
  if (!id) return undefined;
  const list = await apiHolder
    .get(mwaaApiRef)
    ?.environments()
    .catch(() => undefined);
  if (!list) return undefined;
  const choice = environmentGroups(
    list.environments,
    uiSchema?.['ui:options'] ?? {},
  )
    .flatMap(({ choices }) => choices)
    .find(({ environment }) => environment.id === id);
  if (!choice) {
    return `${id} is none of the environments that this form offers; choose another.`;
  }
  return choice.reason && `${id} cannot be chosen. ${choice.reason}`;
}
