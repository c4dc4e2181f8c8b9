import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import validator from '@rjsf/validator-ajv8';
import { parse } from 'yaml';
import { fieldFacts, schemaOf } from './__testUtils__/fieldFacts';

const read = (path: string) =>
  readFileSync(join(__dirname, '../../../..', path), 'utf8');

interface Property {
  'ui:field'?: string;
  'ui:options'?: object;
}

/** Every property of a form, of the pages in a YAML document. */
const propertiesIn = (text: string): [string, Property][] => {
  const { spec, parameters = spec.parameters } = parse(text);
  return parameters.flatMap((page: { properties: object }) =>
    Object.entries(page.properties),
  );
};

const guide = read('docs/how-to/use-single-fields.md');
const used = [
  ...[...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => text),
  read('template.yaml'),
  read('templates/update/template.yaml'),
]
  .flatMap(propertiesIn)
  .filter(([, property]) => property['ui:field']?.startsWith('Mwaa'));
const schemas = fieldFacts.map(({ field }) => schemaOf(field));

describe('the fields of the templates and of the guide', () => {
  it.each(used)('%s has options that its field knows', (_, property) => {
    const found = schemas.find(({ name }) => name === property['ui:field']);
    const schema = found?.schema.schema.uiOptions ?? {
      type: 'object',
      additionalProperties: false,
    };
    expect(found).toBeDefined();
    expect(
      validator.rawValidation(schema as object, property['ui:options'] ?? {})
        .errors,
    ).toBeUndefined();
  });

  it('are all of them', () => {
    const names = used.map(([, property]) => property['ui:field']);
    expect(new Set(names)).toEqual(new Set(schemas.map(({ name }) => name)));
  });
});
