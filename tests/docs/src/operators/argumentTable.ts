import {
  OperatorDefinition,
  OperatorField,
} from 'backstage-plugin-mwaa-common';
import { code, codes } from '../markdown/code';
import { flowYaml } from '../markdown/flowYaml';
import { table } from '../markdown/table';
import { argumentVersions } from './argumentVersions';
import { fieldTypeWords } from './fieldTypeWords';
import { formerName } from './formerName';
import { isLongExample } from './isLongExample';
import { providerWords } from './providerWords';

const isIn = (groups: OperatorDefinition['exactlyOneOf'], name: string) =>
  groups?.some(group => group.includes(name));

function required(
  field: OperatorField,
  { exactlyOneOf, atLeastOneOf }: OperatorDefinition,
  versions: string,
): string {
  return isIn(exactlyOneOf, field.name) || isIn(atLeastOneOf, field.name)
    ? 'one of them'
    : versions;
}

function versionCell(field: OperatorField, available: string): string {
  const provider = providerWords(field);
  return provider && available ? `${available} (${provider})` : available;
}

const holding = ['list', 'map', 'stringList', 'stringMap', 'any'];

function meaning(field: OperatorField, fixed: string): string {
  const { help, type, needs, parsesText } = field;
  const inside = holding.includes(type)
    ? ' as a whole; a template may stand inside'
    : '';
  return [
    help,
    fixed && `In Airflow ${fixed} it must be fixed${inside}.`,
    parsesText && 'Text and templates are refused as the whole of it.',
    needs && `Only with ${codes(needs)}.`,
    formerName(field),
  ]
    .filter(Boolean)
    .join(' ');
}

const example = (field: OperatorField): string =>
  isLongExample(field) ? 'below' : code(flowYaml(field.example));

/**
 * Every argument of every version, in the order of the palette.
 * `specification`: the way from the page to that reference.
 */
export const argumentTable = (
  operator: OperatorDefinition,
  specification: string,
): string =>
  table(
    [
      'argument',
      'meaning',
      'type',
      'required',
      'default',
      'template',
      'Airflow',
      'example',
    ],
    operator.fields.map(field => {
      const versions = argumentVersions(operator, field);
      return [
        code(field.name),
        meaning(field, versions.fixed),
        fieldTypeWords(field, specification),
        required(field, operator, versions.required),
        field.default === undefined ? '' : code(flowYaml(field.default)),
        versions.template,
        versionCell(field, versions.available),
        example(field),
      ];
    }),
  );
