import {
  AssetCondition,
  DagAsset,
  DagTiming,
} from 'backstage-plugin-mwaa-common';
import { ScheduleDraft, TimingDraft } from './TimingDraft';

type Fields = { [field: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? (value as Fields)
    : {};

const text = (value: unknown) =>
  typeof value === 'string' ? value : undefined;

const flag = (value: unknown) =>
  typeof value === 'boolean' ? value : undefined;

/** Without fields that hold nothing, for those would be there. */
const filled = <Draft extends object>(draft: Draft): Draft =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as Draft;

function isCondition(value: unknown): value is AssetCondition {
  if (typeof value === 'string') return true;
  const { all, any } = fieldsOf(value);
  const parts = all ?? any;
  return Array.isArray(parts) && parts.every(isCondition);
}

function cronOf(value: unknown): string | string[] | undefined {
  return Array.isArray(value)
    ? value.map(each => text(each) ?? '')
    : text(value);
}

/** What the inputs can show of a value; `parseDagSpec` says what is wrong with it. */
export function readTiming(value: unknown): TimingDraft {
  const timing = fieldsOf(value);
  const schedule = fieldsOf(timing.schedule);
  const read = filled<ScheduleDraft>({
    type: text(schedule.type),
    cron: cronOf(schedule.cron),
    date: text(schedule.date),
    every: text(schedule.every),
    assets: isCondition(schedule.assets) ? schedule.assets : undefined,
  });
  return filled<TimingDraft>({
    schedule: read,
    timezone: text(timing.timezone),
    startDate: text(timing.startDate),
    endDate: text(timing.endDate),
    catchup: flag(timing.catchup),
    paused: flag(timing.paused),
    assets:
      timing.assets === undefined
        ? undefined
        : (fieldsOf(timing.assets) as { [key: string]: DagAsset }),
  });
}

/** @param value - of which timingProblems has nothing to say */
export const asTiming = (value: unknown): DagTiming => value as DagTiming;
