import { presets } from './presets';
import { ScheduleKind } from './scheduleKinds';
import { ScheduleDraft } from './TimingDraft';

/** As which kind a schedule is shown. */
export function kindOf({
  type,
  cron,
}: ScheduleDraft): ScheduleKind | undefined {
  switch (type) {
    case 'cron':
      if (Array.isArray(cron)) return 'crons';
      return presets.some(preset => preset.cron === cron) ? 'preset' : 'cron';
    case 'manual':
    case 'every':
    case 'once':
    case 'continuous':
    case 'assets':
    case 'assetsOrTime':
      return type;
    default:
      return undefined;
  }
}
