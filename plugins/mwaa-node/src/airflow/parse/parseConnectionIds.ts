import { z } from 'zod/v3';
import { parseAnswer } from './parseAnswer';

const schema = z.object({
  connections: z.array(z.object({ connection_id: z.string() })),
});

/** The ids of Airflow's list of connections; nothing else of it is looked at. */
export const parseConnectionIds = (body: unknown): string[] =>
  parseAnswer(schema, body, 'lists its connections').connections.map(
    ({ connection_id }) => connection_id,
  );
