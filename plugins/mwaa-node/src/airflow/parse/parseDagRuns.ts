import { z } from 'zod/v3';
import { RunPage } from '../RunPage';
import { dagRun } from './dagRun';
import { parseAnswer } from './parseAnswer';

const schema = z.object({
  dag_runs: z.array(dagRun),
  total_entries: z.number(),
});

/** Airflow's list of runs, of either REST API. */
export function parseDagRuns(body: unknown): RunPage {
  const answer = parseAnswer(schema, body, 'lists its runs');
  return { runs: answer.dag_runs, total: answer.total_entries };
}
