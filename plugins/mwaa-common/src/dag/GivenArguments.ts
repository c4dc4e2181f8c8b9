import { OperatorDefinition } from '../airflow/operatorDefinition';
import { Problem } from '../problem';
import { DagValue } from './value';

/** Arguments of a task or a notification that may still be wrong. */
export interface GivenArguments {
  operator?: OperatorDefinition;
  /** Of the arguments: `['tasks', 0, 'with']`. */
  path: Problem['path'];
  with: { [argument: string]: DagValue };
  /** Names of arguments that come from defaults or from a mapping. */
  alsoGiven?: ReadonlySet<string>;
  /** Whether arguments come from elsewhere that nobody knows by name yet. */
  mayHaveMore?: boolean;
  /** Whether the task says which arguments of its own class Airflow fills in. */
  templateFieldsKnown?: boolean;
}
