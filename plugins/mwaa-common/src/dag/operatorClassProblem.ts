import { defaultOperatorClasses } from '../airflow/defaultOperatorClasses';
import { AirflowTarget } from '../airflow/target';
import { quoted } from '../quoted';
import { isPythonIdentifier } from './isPythonIdentifier';

const matches = (glob: string, path: string) =>
  new RegExp(
    `^${glob
      .split('*')
      .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(path);

const ofCore = /^airflow\.(operators|sensors)\./;
const ofStandard = /^airflow\.providers\.standard\./;

// Airflow 3 keeps the old paths as aliases that warn, and only of some classes.
function targetProblem(
  path: string,
  target: AirflowTarget | undefined,
): string | undefined {
  if (target?.major === 3 && ofCore.test(path)) {
    const moved = path.replace(ofCore, 'airflow.providers.standard.$1.');
    return `${quoted(path)} is no longer there in Airflow 3; write ${quoted(moved)}`;
  }
  if (target?.major === 2 && ofStandard.test(path)) {
    const before = path.replace(ofStandard, 'airflow.');
    return `${quoted(path)} is of Airflow 3, and this is ${target.airflowVersion}; write ${quoted(before)}`;
  }
  return undefined;
}

/**
 * Why an operator class outside of the palette is refused, if it is. `*` in
 * an allowed class stands for anything; the classes of the component’s own
 * package are always allowed.
 */
export function operatorClassProblem(
  path: string,
  options: {
    dagId?: string;
    allowed?: readonly string[];
    target?: AirflowTarget;
  },
): string | undefined {
  if (!path.split('.').every(isPythonIdentifier)) {
    return `${quoted(path)} is no import path of a class, such as "airflow.providers.amazon.aws.operators.s3.S3ListOperator"`;
  }
  const { dagId, allowed = defaultOperatorClasses } = options;
  const own = dagId === undefined ? [] : [`${dagId}.*`];
  return [...allowed, ...own].some(glob => matches(glob, path))
    ? targetProblem(path, options.target)
    : `${quoted(path)} is not among the operator classes that may be used here (${allowed.join(', ')}); choose one of the palette, or ask the platform’s administrators to add it to "mwaa.operatorClasses"`;
}
