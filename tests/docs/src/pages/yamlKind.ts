import { dagSpecSchema } from 'backstage-plugin-mwaa-common';

export type YamlKind =
  | 'specification'
  | 'part'
  | 'tasks'
  | 'steps'
  /** Pages of a form; where fields of the plugin stand in them, its own tests look at these. */
  | 'parameters'
  /** Of the catalog. */
  | 'entity'
  | 'config';

const configRoots = [
  'app',
  'aws',
  'backend',
  'catalog',
  'integrations',
  'mwaa',
  'permission',
  'scaffolder',
];
const specificationFields = Object.keys(dagSpecSchema.shape);

const allOf = (keys: string[], known: readonly string[]) =>
  keys.length > 0 && keys.every(key => known.includes(key));

/** What a block of YAML is about; `undefined` when nobody can tell. */
export function yamlKind(content: unknown): YamlKind | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  if (Array.isArray(content)) {
    return content.every(item => 'operator' in item) ? 'tasks' : undefined;
  }
  const keys = Object.keys(content);
  if ('apiVersion' in content) return 'entity';
  if ('dagId' in content) return 'specification';
  if ('steps' in content) return 'steps';
  if ('parameters' in content) return 'parameters';
  if (allOf(keys, configRoots)) return 'config';
  return allOf(keys, specificationFields) ? 'part' : undefined;
}
