import {
  OperatorDefinition,
  OperatorField,
} from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { flowYaml } from '../markdown/flowYaml';
import { table } from '../markdown/table';
import { fieldTypeWords } from './fieldTypeWords';
import { isLongExample } from './isLongExample';

function required(field: OperatorField, { exactlyOneOf }: OperatorDefinition) {
  if (exactlyOneOf?.some(group => group.includes(field.name))) {
    return 'one of them';
  }
  if (!field.required) return 'no';
  return field.requiredUntil ? `until ${field.requiredUntil}` : 'yes';
}

function template(field: OperatorField): string {
  if (!field.template) return 'no';
  if (field.templateSince) return `since ${field.templateSince}`;
  return field.templateAirflowSince
    ? `since Airflow ${field.templateAirflowSince}`
    : 'yes';
}

const provider = ({
  since,
  until,
  airflowSince,
  airflowUntil,
}: OperatorField): string =>
  [
    since && `since ${since}`,
    until && `until ${until}`,
    airflowSince && `since Airflow ${airflowSince}`,
    airflowUntil && `until Airflow ${airflowUntil}`,
  ]
    .filter(Boolean)
    .join(', ');

const example = (field: OperatorField): string =>
  isLongExample(field) ? 'below' : code(flowYaml(field.example));

/** Every argument of every version, in the order of the palette. */
export const argumentTable = (operator: OperatorDefinition): string =>
  table(
    [
      'argument',
      'meaning',
      'type',
      'required',
      'default',
      'template',
      'provider',
      'example',
    ],
    operator.fields.map(field => [
      code(field.name),
      field.help,
      fieldTypeWords(field),
      required(field, operator),
      field.default === undefined ? '' : code(flowYaml(field.default)),
      template(field),
      provider(field),
      example(field),
    ]),
  );
