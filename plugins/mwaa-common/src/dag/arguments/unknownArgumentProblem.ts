import { OperatorDefinition } from '../../airflow/operatorDefinition';
import { operatorFields } from '../../airflow/operatorFields';
import { AirflowTarget } from '../../airflow/target';
import { didYouMean } from '../../didYouMean';
import { taskSchema } from '../schema/taskSchema';

const snake = (name: string) =>
  name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const taskSettings = new Map(
  Object.keys(taskSchema.shape).map(name => [snake(name), name]),
);

function versionProblem(
  name: string,
  { fields, className }: OperatorDefinition,
  target: AirflowTarget | undefined,
): string | undefined {
  const field = fields.find(other => other.name === name);
  if (!field || !target) return undefined;
  const { since, until, except, airflowSince, airflowUntil } = field;
  if (except?.includes(target.amazonProviderVersion)) {
    return `has no effect in ${className} of the amazon provider ${target.amazonProviderVersion}, which Airflow ${target.airflowVersion} comes with; leave it out`;
  }
  if (airflowSince || airflowUntil) {
    const when = airflowSince
      ? `since ${airflowSince}`
      : `until ${airflowUntil}`;
    return `is an argument of ${className} only ${when} of Airflow, and this is ${target.airflowVersion}`;
  }
  const when = since ? `since ${since}` : `until ${until}`;
  return `is an argument of ${className} only ${when} of the amazon provider; Airflow ${target.airflowVersion} comes with ${target.amazonProviderVersion}`;
}

/** Why there is no such argument, and what was probably meant. */
export function unknownArgumentProblem(
  name: string,
  operator: OperatorDefinition,
  target: AirflowTarget | undefined,
): string {
  const ofOtherVersion = versionProblem(name, operator, target);
  if (ofOtherVersion) return ofOtherVersion;
  const { kind, id, className } = operator;
  const setting =
    taskSettings.get(name) ??
    (Object.hasOwn(taskSchema.shape, name) ? name : undefined);
  if (setting && kind !== 'notifier') {
    return `is a setting of the task, not of ${className}; write "${setting}" beside "with"`;
  }
  return `is no argument of ${id} (${className}).${didYouMean(
    name,
    operatorFields(operator, target).map(field => field.name),
  )}`;
}
