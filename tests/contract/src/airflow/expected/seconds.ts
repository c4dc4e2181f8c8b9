import { durationSeconds } from 'backstage-plugin-mwaa-common';

export const seconds = (duration: string | undefined): number | undefined =>
  duration === undefined ? undefined : durationSeconds(duration);
