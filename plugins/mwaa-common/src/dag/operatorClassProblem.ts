import { quoted } from '../quoted';
import { defaultOperatorClasses } from '../airflow/defaultOperatorClasses';
import { isPythonIdentifier } from './isPythonIdentifier';

const matches = (glob: string, path: string) =>
  new RegExp(
    `^${glob
      .split('*')
      .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(path);

/**
 * Why an operator class outside of the palette is refused, if it is. `*` in
 * an allowed class stands for anything; the classes of the component’s own
 * package are always allowed.
 */
export function operatorClassProblem(
  path: string,
  options: { dagId?: string; allowed?: readonly string[] },
): string | undefined {
  if (!path.split('.').every(isPythonIdentifier)) {
    return `${quoted(path)} is no import path of a class, such as "airflow.providers.amazon.aws.operators.s3.S3ListOperator"`;
  }
  const { dagId, allowed = defaultOperatorClasses } = options;
  const own = dagId === undefined ? [] : [`${dagId}.*`];
  return [...allowed, ...own].some(glob => matches(glob, path))
    ? undefined
    : `${quoted(path)} is not among the operator classes that may be used here (${allowed.join(', ')}); choose one of the palette, or ask the platform’s administrators to add it to "mwaa.operatorClasses"`;
}
