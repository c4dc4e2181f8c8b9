import { z } from 'zod/v3';
import { formNamesSchema } from '../../form/formNames';

const condition = z.record(
  z.union([
    z.string(),
    z.array(z.string()),
    z.object({ exists: z.boolean() }).strict(),
  ]),
);

/** `ui:options` of the picker of references. */
export const referencesOptions = z.object({
  names: formNamesSchema.partial().optional(),
  kinds: z
    .array(z.string())
    .optional()
    .describe(
      'Offers only entities of these kinds; Component, Resource and API unless given.',
    ),
  types: z
    .array(z.string())
    .optional()
    .describe('Offers only entities whose spec.type is one of these.'),
  catalogFilter: z
    .union([condition, z.array(condition)])
    .optional()
    .describe('As in the EntityPicker; instead of kinds and types.'),
});

export type ReferencesOptions = z.infer<typeof referencesOptions>;
