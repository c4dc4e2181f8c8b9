import { ServiceUnavailableError } from '@backstage/errors';
import { z } from 'zod/v3';
import { AirflowDag } from './AirflowDag';

const answerSchema = z.object({
  dag_id: z.string(),
  is_paused: z.boolean(),
  /** 2.x */
  is_active: z.boolean().nullish(),
  /** 3.x; the opposite. */
  is_stale: z.boolean().nullish(),
  fileloc: z.string().nullish(),
});

/** Airflow's description of a DAG, of either REST API. */
export function parseAirflowDag(body: unknown): AirflowDag {
  const parsed = answerSchema.safeParse(body);
  if (!parsed.success) {
    throw new ServiceUnavailableError(
      `Airflow describes the DAG in a way that is not known: ${parsed.error.issues
        .map(({ path, message }) => `${path.join('.') || 'answer'} ${message}`)
        .join(', ')}`,
    );
  }
  const { dag_id, is_paused, is_active, is_stale, fileloc } = parsed.data;
  const isActive =
    is_active ?? (typeof is_stale === 'boolean' ? !is_stale : undefined);
  return {
    dagId: dag_id,
    isPaused: is_paused,
    ...(isActive !== undefined && { isActive }),
    ...(fileloc && { fileLocation: fileloc }),
  };
}
