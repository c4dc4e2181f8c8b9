import { z } from 'zod/v3';
import { inner } from './zodTypeWords';

/** What the shape allows of a field, in words. */
export function zodLimits(schema: z.ZodTypeAny): string[] {
  const type = inner(schema);
  if (type instanceof z.ZodNumber) {
    const { minValue, maxValue } = type;
    if (minValue !== null && maxValue !== null) {
      return [`${minValue} to ${maxValue}`];
    }
    return [
      ...(minValue === null ? [] : [`at least ${minValue}`]),
      ...(maxValue === null ? [] : [`at most ${maxValue}`]),
    ];
  }
  return type instanceof z.ZodString && type.minLength ? ['not empty'] : [];
}
