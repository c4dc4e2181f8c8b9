import { z } from 'zod/v3';
import { environmentNamePattern } from './environmentNamePattern';

const accountId = z.string().regex(/^\d{12}$/, 'must be twelve digits');

const bucket = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be a bucket name');

const identity = z
  .object({
    accessKeyId: z.string().regex(/^\w{12,128}$/, 'must be an access key id'),
    secretAccessKey: z.string().min(1),
    accountId,
    /** IAM actions this identity may call; all when absent. */
    allow: z.array(z.string().regex(/^(airflow|logs):[A-Za-z]+$/)).optional(),
  })
  .strict();

const airflow = z
  .object({
    /** Base URL without `/api`, no slash at its end. */
    url: z.string().url(),
    /** Basic authentication on 2.x, what a token is asked for with on 3.x. */
    username: z.string().min(1),
    password: z.string().min(1),
    /** Folder of its task logs, which CloudWatch then knows; absolute. */
    logsFolder: z.string().optional(),
  })
  .strict();

// Patterns and values are those of MWAA's service model of 2020-07-01.
const environment = z
  .object({
    name: z.string().max(80).regex(environmentNamePattern),
    accountId,
    airflowVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
    environmentClass: z.string().min(1),
    status: z.enum([
      'CREATING',
      'CREATE_FAILED',
      'AVAILABLE',
      'UPDATING',
      'DELETING',
      'DELETED',
      'UNAVAILABLE',
      'UPDATE_FAILED',
      'ROLLING_BACK',
      'CREATING_SNAPSHOT',
      'PENDING',
      'MAINTENANCE',
    ]),
    bucket,
    dagS3Path: z.string().min(1).max(1024),
    kmsKey: z
      .string()
      .regex(/^arn:aws:kms:[a-z0-9-]+:\d{12}:key\/[a-f0-9-]{36}$/)
      .optional(),
    webserverAccessMode: z
      .enum(['PRIVATE_ONLY', 'PUBLIC_ONLY', 'PUBLIC_AND_PRIVATE'])
      .default('PUBLIC_ONLY'),
    /** An Airflow that runs elsewhere; without one InvokeRestApi gets no answer. */
    airflow: airflow.optional(),
    createdAt: z.string().datetime().default('2025-01-15T09:00:00Z'),
  })
  .strict();

export const localAwsSchema = z
  .object({
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
    identities: z.array(identity).min(1),
    repositories: z.object({ bucket, accountId }).strict(),
    environments: z.array(environment),
  })
  .strict();
