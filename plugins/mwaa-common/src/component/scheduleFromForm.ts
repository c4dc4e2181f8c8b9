import { DagSchedule } from '../dag/schema/scheduleSchema';
import { ComponentForm } from './componentForm';

/** The schedule that the wizard’s one means. */
export function scheduleFromForm(
  schedule: ComponentForm['schedule'],
): DagSchedule {
  if (schedule.type === 'manual') return { type: 'manual' };
  const cron = schedule.type === 'preset' ? schedule.preset : schedule.cron;
  return cron === '@once'
    ? { type: 'once' }
    : { type: 'cron', cron, date: schedule.date };
}
