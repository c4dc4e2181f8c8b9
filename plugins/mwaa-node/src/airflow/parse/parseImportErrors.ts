import { z } from 'zod/v3';
import { AirflowImportError } from '../AirflowImportError';
import { Page } from '../door/Page';
import { isoTime } from './isoTime';
import { parseAnswer } from './parseAnswer';

const schema = z.object({
  import_errors: z.array(
    z
      .object({
        filename: z.string(),
        stack_trace: z.string(),
        timestamp: isoTime,
      })
      .transform((error): AirflowImportError => ({
        fileName: error.filename,
        text: error.stack_trace,
        at: error.timestamp,
      })),
  ),
  total_entries: z.number(),
});

/** Airflow's list of files that it could not import, of either REST API. */
export function parseImportErrors(body: unknown): Page<AirflowImportError> {
  const answer = parseAnswer(schema, body, 'lists its import errors');
  return { items: answer.import_errors, total: answer.total_entries };
}
