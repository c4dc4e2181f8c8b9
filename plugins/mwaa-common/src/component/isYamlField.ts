import { OperatorField } from '../airflow/operatorDefinition';

const yamlTypes: readonly OperatorField['type'][] = [
  'map',
  'list',
  'callable',
  'condition',
  'cases',
  'any',
];

/** Arguments that the wizard takes as YAML or JSON in a text area. */
export const isYamlField = ({ type }: OperatorField): boolean =>
  yamlTypes.includes(type);
