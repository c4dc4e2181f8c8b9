import { cronExpression } from 'backstage-plugin-mwaa-common';
import { kindOf } from './kindOf';
import { otherTimeOf } from './otherTimeOf';
import { presets } from './presets';
import { ScheduleKind } from './scheduleKinds';
import { ScheduleDraft } from './TimingDraft';

const DEFAULT_CRON = '0 6 * * *';

const presetOf = (cron: string | undefined) =>
  presets.find(
    preset => cron && cronExpression(preset.cron) === cronExpression(cron),
  )?.cron ?? '@daily';

/**
 * The schedule after another kind was chosen: what was typed before goes on as
 * far as it fits. `known`: the last schedule of each kind, which comes back.
 */
export function scheduleOfKind(
  kind: ScheduleKind,
  before: ScheduleDraft,
  known: Partial<Record<ScheduleKind, ScheduleDraft>> = {},
): ScheduleDraft {
  if (kindOf(before) === kind) return before;
  if (known[kind]) return known[kind];
  const crons = [before.cron ?? []].flat();
  const first: string | undefined = crons[0];
  const cron = first ? cronExpression(first) : DEFAULT_CRON;
  const date = before.date ?? 'interval';
  switch (kind) {
    case 'preset':
      return { type: 'cron', cron: presetOf(first), date };
    case 'cron':
      return { type: 'cron', cron, date };
    case 'crons':
      return {
        type: 'cron',
        cron: crons.length > 1 ? crons : [cron, otherTimeOf(cron)],
        date,
      };
    case 'every':
      return { type: 'every', every: 'PT1H', date };
    case 'assets':
      return { type: 'assets', assets: before.assets ?? { all: [] } };
    case 'assetsOrTime':
      return {
        type: 'assetsOrTime',
        assets: before.assets ?? { all: [] },
        cron,
        date,
      };
    default:
      return { type: kind };
  }
}
