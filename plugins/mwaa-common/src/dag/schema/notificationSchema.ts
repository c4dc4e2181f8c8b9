import { z } from 'zod/v3';
import { dagValueSchema } from './dagValueSchema';

export const notificationSchema = z
  .object({
    notifier: z
      .string()
      .min(1)
      .describe('Id of a notifier of the palette, such as `sns`.'),
    with: z
      .record(dagValueSchema)
      .optional()
      .describe('Arguments, by the notifier’s own names.'),
  })
  .strict();

export type DagNotification = z.infer<typeof notificationSchema>;

const notifications = z.array(notificationSchema).min(1).optional();

/** What tells whom how a run ended. */
export const runNotificationsSchema = z
  .object({
    onFailure: notifications.describe('When the run has failed.'),
    onSuccess: notifications.describe('When the run has succeeded.'),
  })
  .strict();

/** What tells whom how a task ended. */
export const taskNotificationsSchema = z
  .object({
    onFailure: notifications.describe('When it has failed for good.'),
    onRetry: notifications.describe('When it failed and will be tried again.'),
    onSuccess: notifications.describe('When it has succeeded.'),
    onSkipped: notifications.describe(
      'When it skipped itself; from Airflow 2.9.',
    ),
    onExecute: notifications.describe('Just before it runs.'),
  })
  .strict();

export type RunNotifications = z.infer<typeof runNotificationsSchema>;
export type TaskNotifications = z.infer<typeof taskNotificationsSchema>;
