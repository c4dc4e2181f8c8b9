import { DagRun } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { isoTime } from './isoTime';
import { secondsBetween } from './secondsBetween';

/** What each kind of run is to us, by Airflow's name for it. */
const TYPES = {
  scheduled: 'scheduled',
  manual: 'manual',
  backfill: 'backfill',
  dataset_triggered: 'asset',
  asset_triggered: 'asset',
  operator_triggered: 'manual',
  asset_materialization: 'manual',
} as const;

const typeNames = Object.keys(TYPES) as [keyof typeof TYPES];

/**
 * 2.x says nothing of it: runs by the clock start once their interval is over,
 * and others at once, whatever interval Airflow has found for them.
 */
const startOf2x = (run: {
  run_type: keyof typeof TYPES;
  logical_date?: string;
  data_interval_end?: string;
}) =>
  run.run_type === 'scheduled' || run.run_type === 'backfill'
    ? run.data_interval_end
    : run.logical_date;

/** A run of a DAG in either REST API. */
export const dagRun = z
  .object({
    dag_run_id: z.string(),
    state: z.enum(['queued', 'running', 'success', 'failed']),
    run_type: z.enum(typeNames),
    logical_date: isoTime,
    /** 3.x */
    run_after: isoTime,
    data_interval_end: isoTime,
    start_date: isoTime,
    end_date: isoTime,
    conf: z.record(z.unknown()).nullish(),
    note: z.string().nullish(),
  })
  .transform((run): DagRun => ({
    runId: run.dag_run_id,
    state: run.state,
    type: TYPES[run.run_type],
    logicalDate: run.logical_date,
    runAfter: run.run_after ?? startOf2x(run),
    startedAt: run.start_date,
    endedAt: run.end_date,
    duration: secondsBetween(run.start_date, run.end_date),
    params: run.conf && Object.keys(run.conf).length > 0 ? run.conf : undefined,
    note: run.note || undefined,
  }));
