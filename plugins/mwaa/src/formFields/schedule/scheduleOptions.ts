import { z } from 'zod/v3';
import { formNamesSchema } from '../../form/formNames';
import { scheduleKinds } from '../../schedule/scheduleKinds';

/** `ui:options` of the schedule field. */
export const scheduleOptions = z.object({
  names: formNamesSchema.partial().optional(),
  defaultTimezone: z
    .string()
    .optional()
    .describe(
      'IANA name of the zone of a new schedule; the reader’s own unless given.',
    ),
  kinds: z
    .array(z.enum(scheduleKinds))
    .optional()
    .describe('The kinds of schedules to choose from; all unless given.'),
});

export type ScheduleOptions = z.infer<typeof scheduleOptions>;
