import { OperatorField } from '../../airflow/operatorDefinition';
import { Problem } from '../../problem';
import { DagValue } from '../value';
import { DagValueReading } from '../values';

/** One argument, or one entry of it, that a mapping gives to each copy. */
export interface MappedField {
  /** As the mapping names it: `env.DAY`. */
  name: string;
  argument: string;
  key?: string;
  path: Problem['path'];
  reading: DagValueReading;
  /** The values when they are known now. */
  constants?: DagValue[];
  /** What each value must be; absent for an argument that is not known. */
  field?: OperatorField;
}
