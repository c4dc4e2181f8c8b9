import { code, codes } from '../markdown/code';
import { table } from '../markdown/table';
import { ActionSchema } from './ActionSchema';
import { followedSchema } from './followedSchema';

const words: Record<string, string> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
};

/** Of each of the types: `texts or numbers`. */
const plural = (type: string) =>
  type
    .split(' or ')
    .map(word => `${word}s`)
    .join(' or ');

function typeWords(schema: ActionSchema, root: ActionSchema): string {
  if (schema.enum) return `one of ${codes(schema.enum)}`;
  if (schema.type === 'array') {
    const items = followedSchema(schema.items ?? {}, root);
    return `list of ${items.type === 'object' ? 'mappings' : plural(typeWords(items, root))}`;
  }
  if (schema.type === 'object') return 'mapping';
  const types = [schema.type ?? []].flat();
  const type = types.map(name => words[name]).join(' or ');
  if (!type || types.some(name => !words[name])) {
    throw new Error(`No words for ${JSON.stringify(schema)}`);
  }
  return schema.pattern ? `${type} like ${code(schema.pattern)}` : type;
}

function rows(
  schema: ActionSchema,
  root: ActionSchema,
  prefix: string,
): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, given]) => {
    const property = followedSchema(given, root);
    const items = followedSchema(property.items ?? {}, root);
    const name = `${prefix}${key}`;
    return [
      [
        code(name),
        typeWords(property, root),
        schema.required?.includes(key) ? 'yes' : 'no',
        property.description ?? '',
      ],
      ...rows(property, root, `${name}.`),
      ...rows(items, root, `${name}[].`),
    ];
  });
}

/** Everything that a schema names, at any depth; `always`: head of the column that says so. */
export const schemaTable = (schema: ActionSchema, always: string): string =>
  table(['name', 'type', always, 'meaning'], rows(schema, schema, ''));
