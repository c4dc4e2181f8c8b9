import { dagIdProblem } from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../../api/MwaaApi';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { FormNames } from '../../form/formNames';
import { readFormPlaces } from '../../form/readFormPlaces';
import { componentRefOf } from '../../form/componentRefOf';

interface Context {
  apiHolder: { get(ref: typeof mwaaApiRef): MwaaApi | undefined };
  formData: object;
  uiSchema?: { 'ui:options'?: { names?: Partial<FormNames> } };
}

/**
 * Why Next is refused with a dag_id. One that nobody can be asked about is let
 * through: the field says so, and the first step of the template looks again.
 */
export async function dagIdRefusal(
  dagId: string | undefined,
  { apiHolder, formData, uiSchema }: Context,
): Promise<string | undefined> {
  if (!dagId) return undefined;
  const problem = dagIdProblem(dagId, { ownPython: false });
  if (problem) return problem;
  const places = readFormPlaces(formData, uiSchema?.['ui:options']?.names);
  if (!places.environment) return undefined;
  const answer = await apiHolder
    .get(mwaaApiRef)
    ?.dagIdAvailability({
      environment: places.environment,
      dagId,
      componentRef: componentRefOf(places),
    })
    .catch(() => undefined);
  return answer?.state === 'taken'
    ? (answer.reason ?? `is taken in ${places.environment}; choose another`)
    : undefined;
}
