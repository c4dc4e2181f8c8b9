import { ClockedRun } from 'backstage-plugin-mwaa-common';

/** What a clock change does to a run, as a sentence; nothing where there is none. */
export function clockChangeText(
  { clockChange, inZone }: ClockedRun,
  before?: ClockedRun,
): string | undefined {
  switch (clockChange) {
    case 'skipped':
      return `Clock change: the time that is meant does not exist on this day, so it runs at ${inZone.time}`;
    case 'repeated':
      return `Clock change: the clock shows ${inZone.time} twice on this day; this is the one with UTC${inZone.offset}`;
    case 'offset-changed':
      return `Clock change since the run before: from UTC${before?.inZone.offset} to UTC${inZone.offset}`;
    default:
      return undefined;
  }
}
