import { Reading, RunHistory } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { AirflowReads } from '../cache/AirflowReads';
import { joinReadings } from '../readings/joinReadings';
import { mapReading } from '../readings/mapReading';

/** So many task instances are shown at once, and so many are asked for. */
const MOST_INSTANCES = 1_000;

/**
 * The grid of tasks over runs. Of a DAG with many tasks fewer runs than were
 * asked for, so that they are shown whole; older ones are on the next page.
 */
export async function readRunHistory(
  request: {
    environment: MwaaEnvironment;
    dagId: string;
    limit: number;
    offset: number;
  },
  reads: AirflowReads,
): Promise<Reading<RunHistory>> {
  const { environment, dagId, limit, offset } = request;
  const [page, tasks] = await Promise.all([
    reads.runs(environment, dagId, { limit, offset }),
    reads.tasks(environment, dagId),
  ]);
  const whole = joinReadings(page, tasks, ({ runs, total }, known) => {
    const shown = Math.floor(MOST_INSTANCES / Math.max(1, known.length));
    const kept = runs.slice(0, Math.max(1, shown));
    return {
      runs: kept,
      tasks: known,
      hasMore: total > offset + kept.length,
    };
  });
  if ('unavailable' in whole) return whole;
  const { runs } = whole.value;
  if (!runs.length)
    return mapReading(whole, all => ({ ...all, instances: [] }));
  const instances = await reads.instances(
    environment,
    dagId,
    runs.map(({ runId }) => runId),
  );
  return joinReadings(whole, instances, (all, read) => ({
    ...all,
    instances: read,
  }));
}
