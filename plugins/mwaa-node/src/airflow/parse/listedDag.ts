import { z } from 'zod/v3';
import { AirflowDag } from '../AirflowDag';
import { isoTime } from './isoTime';

/** A DAG as either REST API lists it. */
export const listedDag = z
  .object({
    dag_id: z.string(),
    is_paused: z.boolean(),
    /** 2.x */
    is_active: z.boolean().nullish(),
    /** 3.x; the opposite. */
    is_stale: z.boolean().nullish(),
    fileloc: z.string().nullish(),
    has_import_errors: z.boolean().nullish(),
    /** 2.x */
    next_dagrun_create_after: isoTime,
    /** 3.x */
    next_dagrun_run_after: isoTime,
  })
  .transform((dag): AirflowDag => ({
    dagId: dag.dag_id,
    isPaused: dag.is_paused,
    isActive:
      dag.is_active ??
      (typeof dag.is_stale === 'boolean' ? !dag.is_stale : undefined),
    fileLocation: dag.fileloc || undefined,
    nextRunAt: dag.next_dagrun_create_after ?? dag.next_dagrun_run_after,
    hasImportErrors: dag.has_import_errors ?? undefined,
  }));
