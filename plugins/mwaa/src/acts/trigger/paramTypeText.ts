import { paramTypes } from './paramTypes';
import { isNullable } from './isNullable';

/** What a param may be, in words: `integer`, `one of "a", "b"`, `string or nothing`. */
export function paramTypeText(schema: Record<string, unknown>): string {
  const types = paramTypes(schema);
  const what = Array.isArray(schema.enum)
    ? `one of ${schema.enum.map(each => JSON.stringify(each)).join(', ')}`
    : types.join(' or ') || 'anything';
  const { minimum, maximum } = schema;
  const limits = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ].map(limit => `, ${limit}`);
  const format = typeof schema.format === 'string' ? ` (${schema.format})` : '';
  return `${what}${limits.join('')}${format}${isNullable(schema) ? ' or nothing' : ''}`;
}
