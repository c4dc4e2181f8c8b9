import { z } from 'zod/v3';

// Made anew each time: what is used twice becomes a reference in the JSON Schema.
const uris = () => z.array(z.string().min(1));

/** JSON shape of the assets of a DAG. */
export const assetsSchema = () =>
  z
    .object({
      reads: uris().describe('URIs of those that it waits for or reads'),
      writes: uris().describe('URIs of those that it writes'),
    })
    .strict();
