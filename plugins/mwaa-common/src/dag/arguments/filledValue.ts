import { EnvironmentScope } from '../envProblem';
import { fillEnvironment } from '../fillEnvironment';
import { DagValue } from '../value';

/** The value with what the environment puts into it, when that is known. */
export const filledValue = (
  value: DagValue,
  { values, environment }: EnvironmentScope,
): DagValue =>
  environment ? fillEnvironment(value, values, environment) : value;
