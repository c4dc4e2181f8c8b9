import { z } from 'zod/v3';
import { formNamesSchema } from '../../form/formNames';

/** `ui:options` of the tags field. */
export const tagsOptions = z.object({
  names: formNamesSchema.partial().optional(),
  kinds: z
    .array(z.string())
    .optional()
    .describe(
      'Suggests the tags of entities of these kinds; of all kinds unless given.',
    ),
});

export type TagsOptions = z.infer<typeof tagsOptions>;
