import { z } from 'zod/v3';
import { code, codes } from '../markdown/code';

/** The schema inside of `.optional()`. */
export const inner = (schema: z.ZodTypeAny): z.ZodTypeAny =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;

const plural = (words: string): string =>
  /^(one of|list|mapping|any)/.test(words) ? words : `${words}s`;

/** The type of a field, in words. */
export function zodTypeWords(schema: z.ZodTypeAny): string {
  const type = inner(schema);
  if (type instanceof z.ZodLiteral) return code(String(type.value));
  if (type instanceof z.ZodEnum) return `one of ${codes(type.options)}`;
  if (type instanceof z.ZodString) return 'text';
  if (type instanceof z.ZodNumber)
    return type.isInt ? 'whole number' : 'number';
  if (type instanceof z.ZodBoolean) return 'true or false';
  if (type instanceof z.ZodArray) {
    const items = zodTypeWords(type.element);
    return items === 'any value'
      ? 'list of values'
      : `list of ${plural(items)}`;
  }
  if (type instanceof z.ZodUnion) {
    const options: z.ZodTypeAny[] = type.options;
    return options.map(zodTypeWords).join(' or ');
  }
  if (type instanceof z.ZodRecord || type instanceof z.ZodObject) {
    return 'mapping';
  }
  if (type instanceof z.ZodDiscriminatedUnion) return 'mapping';
  // What dagValueSchema and assetConditionSchema are.
  if (type instanceof z.ZodEffects || type instanceof z.ZodLazy) {
    return 'any value';
  }
  if (type instanceof z.ZodAny) return 'any value';
  throw new Error(`No words for ${type.constructor.name}`);
}
