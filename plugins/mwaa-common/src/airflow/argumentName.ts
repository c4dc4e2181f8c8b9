import { isAvailable } from './isAvailable';
import { OperatorField } from './operatorDefinition';
import { AirflowTarget } from './target';

/** What the target's class calls the argument. */
export function argumentName(
  { name, formerly }: OperatorField,
  target: AirflowTarget,
): string {
  return formerly &&
    isAvailable({ airflowUntil: formerly.airflowUntil }, target)
    ? formerly.name
    : name;
}
