import { z } from 'zod/v3';

/** ISO 8601 duration of fixed length: `PT5M`, `P1DT2H`. */
export const durationSchema = z.string().min(1);
