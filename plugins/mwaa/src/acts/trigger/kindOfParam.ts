import { ParamKind } from './ParamKind';
import { paramTypes } from './paramTypes';

/** How a param with this JSON Schema is asked for. */
export function kindOfParam(schema: Record<string, unknown>): ParamKind {
  if (Array.isArray(schema.enum)) return 'choice';
  const types = paramTypes(schema);
  if (types.length !== 1) return 'value';
  const [type] = types;
  if (type === 'string')
    return schema.format === 'multiline' ? 'lines' : 'text';
  return type === 'boolean' || type === 'integer' || type === 'number'
    ? type
    : 'value';
}
