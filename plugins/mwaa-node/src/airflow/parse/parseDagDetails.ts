import { DagInAirflow, readDeploymentMark } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { isoTime } from './isoTime';
import { listedDag } from './listedDag';
import { parseAnswer } from './parseAnswer';
import { scheduleWords, toldSchedule } from './scheduleWords';

const param = z
  .object({
    value: z.unknown(),
    description: z.string().nullish(),
    schema: z.record(z.unknown()).nullish(),
  })
  .transform(({ value, description, schema }) => ({
    schema: schema ?? {},
    // A param without a default has none in JSON either, and must be given.
    default: value ?? undefined,
    description: description ?? undefined,
  }));

const details = toldSchedule.extend({
  doc_md: z.string().nullish(),
  last_parsed_time: isoTime,
  tags: z.array(z.object({ name: z.string() })).nullish(),
  params: z.record(param).nullish(),
});

/** A DAG as Airflow has serialized it, of either REST API. */
export function parseDagDetails(body: unknown): DagInAirflow {
  const says = 'describes the DAG';
  const dag = parseAnswer(listedDag, body, says);
  const more = parseAnswer(details, body, says);
  const { docs, digest } = readDeploymentMark(more.doc_md ?? '');
  return {
    dagId: dag.dagId,
    isPaused: dag.isPaused,
    isActive: dag.isActive,
    fileLocation: dag.fileLocation,
    deploymentDigest: digest,
    docs: docs.trim() || undefined,
    schedule: scheduleWords(more, digest !== undefined),
    nextRunAt: dag.nextRunAt,
    lastParsedAt: more.last_parsed_time,
    tags: (more.tags ?? []).map(({ name }) => name).sort(),
    params: more.params ?? {},
  };
}
