import { z } from 'zod/v3';
import { AirflowDag } from '../AirflowDag';
import { Page } from '../door/Page';
import { listedDag } from './listedDag';
import { parseAnswer } from './parseAnswer';

const schema = z.object({
  dags: z.array(listedDag),
  total_entries: z.number(),
});

/** Airflow's list of DAGs, of either REST API. */
export function parseDags(body: unknown): Page<AirflowDag> {
  const { dags, total_entries } = parseAnswer(schema, body, 'lists its DAGs');
  return { items: dags, total: total_entries };
}
