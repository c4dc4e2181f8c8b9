import { ClockedRun } from 'backstage-plugin-mwaa-common';
import { clockText } from './clockText';

/** From when to when the time is that a run covers. */
export function coveredText({
  logicalInZone: from,
  intervalEndInZone: to,
}: Pick<ClockedRun, 'logicalInZone' | 'intervalEndInZone'>): string {
  return `covers ${clockText(from)} to ${
    from.date === to.date ? to.time : clockText(to)
  }`;
}
