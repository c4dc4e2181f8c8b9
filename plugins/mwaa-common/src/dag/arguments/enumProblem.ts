import { isPythonIdentifier } from '../isPythonIdentifier';
import { operatorClassProblem } from '../operatorClassProblem';
import { quoted } from '../../quoted';

/**
 * Why a member of an enumeration is refused. Its module is imported when
 * Airflow reads the DAG, so it is held to what operator classes are, and to
 * what Airflow itself brings.
 */
export function enumProblem(
  { className, member }: { className: string; member: string },
  options: { dagId?: string; operatorClasses?: readonly string[] },
): string | undefined {
  if (![...className.split('.'), member].every(isPythonIdentifier)) {
    return `${quoted(`${className}.${member}`)} is no import path of a class with one of its members`;
  }
  const { dagId, operatorClasses: allowed } = options;
  return className.startsWith('airflow.') ||
    !operatorClassProblem(className, { dagId, allowed })
    ? undefined
    : `${quoted(className)} is not of Airflow, nor of the component’s own package, nor among the classes that may be used here`;
}
