import { z } from 'zod/v3';
import { localAwsSchema } from './localAwsSchema';

/** What the local AWS holds: identities, environments, buckets. */
export type LocalAws = z.infer<typeof localAwsSchema>;
export type LocalIdentity = LocalAws['identities'][number];
export type LocalEnvironment = LocalAws['environments'][number];
export type LocalAirflow = NonNullable<LocalEnvironment['airflow']>;
