import {
  OperatorDefinition,
  OperatorField,
} from '../../airflow/operatorDefinition';

/** Where a value stands: in an argument that is known, or in one that is not. */
export interface ArgumentPlace {
  operator?: OperatorDefinition;
  field?: OperatorField;
  /** Whether the task says which arguments of its own class Airflow fills in. */
  templateFieldsKnown?: boolean;
  /**
   * The value of a mapped argument: Airflow resolves a result there whether
   * or not it fills in the argument.
   */
  isMapped?: boolean;
}
