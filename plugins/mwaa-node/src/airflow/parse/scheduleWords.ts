import { describeTimetable } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { awaitedAssets } from './awaitedAssets';

const interval = z.union([
  // The summary of any timetable, though 2.x calls it a cron expression.
  z.object({ value: z.string() }).transform(({ value }) => value),
  z
    .object({ days: z.number(), seconds: z.number() })
    .transform(({ days, seconds }) => {
      const two = (count: number) => String(count).padStart(2, '0');
      const minutes = Math.floor(seconds / 60);
      return `${days} days, ${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
    }),
  z.null().transform(() => 'None'),
]);

/** What the details of a DAG say of its schedule, in either REST API. */
export const toldSchedule = z.object({
  timetable_description: z.string().nullish(),
  /** 3.x */
  timetable_summary: z.string().nullish(),
  /** 2.x */
  schedule_interval: interval.optional().catch(undefined),
  timezone: z.string().nullish(),
  /** 2.9 and later. */
  dataset_expression: z.unknown(),
  /** 3.x */
  asset_expression: z.unknown(),
});

/**
 * When a DAG runs, in plain words; in Airflow's own for a timetable that only
 * Airflow can describe.
 *
 * @param isGenerated - else nobody can tell whether its cron expressions go by the clock of the DAG
 */
export function scheduleWords(
  told: z.infer<typeof toldSchedule>,
  isGenerated: boolean,
): string | undefined {
  // 3.x says nothing of a DAG without a schedule, 2.x says null.
  const summary =
    told.timetable_summary === null
      ? 'None'
      : (told.timetable_summary ?? told.schedule_interval);
  // 2.7 writes Timezone('Europe/Rome').
  const timezone = told.timezone?.replace(/^Timezone\('(.*)'\)$/, '$1');
  // 3.0 says UTC of every DAG, whatever its clock is.
  const isSure = isGenerated && timezone !== 'UTC';
  const words =
    summary === undefined
      ? undefined
      : describeTimetable({
          summary,
          assets: awaitedAssets(
            told.dataset_expression ?? told.asset_expression,
          ),
          timezone: isSure ? timezone : undefined,
        });
  return words ?? (told.timetable_description || undefined);
}
