import { OperatorField } from '../airflow/operatorDefinition';

/** Arguments that the wizard takes as YAML or JSON in a text area. */
export const isYamlField = ({ type }: OperatorField): boolean =>
  type === 'map' || type === 'list' || type === 'any';
