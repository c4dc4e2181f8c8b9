import {
  airflowTarget,
  AirflowTarget,
  formTitles,
  Problem,
  timingProblems,
} from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../../api/MwaaApi';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { isEmptyValue } from '../../form/isEmptyValue';
import { readFormPlaces } from '../../form/readFormPlaces';
import { ScheduleOptions } from './scheduleOptions';

interface Context {
  apiHolder: { get(ref: typeof mwaaApiRef): MwaaApi | undefined };
  formData?: unknown;
  uiSchema?: { 'ui:options'?: ScheduleOptions };
}

/** Without an answer the rules of all versions count; the template looks again. */
async function targetOf(
  id: string | undefined,
  { apiHolder }: Context,
): Promise<AirflowTarget | undefined> {
  if (!id) return undefined;
  const list = await apiHolder
    .get(mwaaApiRef)
    ?.environments()
    .catch(() => undefined);
  const version = list?.environments.find(
    each => each.id === id,
  )?.airflowVersion;
  return version && /^[23]\.\d/.test(version)
    ? airflowTarget(version)
    : undefined;
}

const placeOf = ({ path }: Problem) =>
  path
    .flatMap(part =>
      typeof part === 'number' ? `${part + 1}` : (formTitles[part] ?? part),
    )
    .slice(path.length > 1 && path[0] === 'schedule' ? 1 : 0)
    .join(', ');

/** Why a schedule is refused, a sentence for each problem. */
export async function scheduleProblems(
  value: unknown,
  context: Context,
): Promise<string[]> {
  if (isEmptyValue(value)) return [];
  const places = readFormPlaces(
    context.formData,
    context.uiSchema?.['ui:options']?.names,
  );
  const target = await targetOf(places.environment, context);
  return timingProblems(value, target, places.work).map(
    problem => `${placeOf(problem)}: ${problem.message}`,
  );
}
