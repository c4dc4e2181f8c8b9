import { AssetCondition, DagAsset } from 'backstage-plugin-mwaa-common';

/** A schedule that may still be wrong or incomplete. */
export interface ScheduleDraft {
  type?: string;
  cron?: string | string[];
  date?: string;
  every?: string;
  assets?: AssetCondition;
}

/** What the schedule field holds while it is filled in; see DagTiming. */
export interface TimingDraft {
  schedule: ScheduleDraft;
  timezone?: string;
  startDate?: string;
  endDate?: string;
  catchup?: boolean;
  paused?: boolean;
  assets?: { [key: string]: DagAsset };
}
