import { z } from 'zod/v3';

/** What somebody who starts a run may say of it. */
export const triggerFields = {
  params: z
    .record(z.unknown())
    .optional()
    .describe('Values of its params, by name'),
  logicalDate: z
    .string()
    .datetime({ offset: true })
    .optional()
    .describe('ISO 8601; now unless given'),
  note: z
    .string()
    .min(1)
    .max(1_000)
    .optional()
    .describe('Shown by Airflow beside the run'),
  requestId: z
    .string()
    .regex(/^[\w.~:+-]{1,100}$/)
    .optional()
    .describe('Chosen by whoever asks: sent again, it starts no second run'),
};
