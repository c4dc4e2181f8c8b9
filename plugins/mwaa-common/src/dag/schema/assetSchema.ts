import { z } from 'zod/v3';
import { dagValueSchema } from './dagValueSchema';

/** What data is called that tasks write and other DAGs wait for. */
export const assetSchema = z
  .object({
    uri: z
      .union([z.string().min(1), z.object({ $template: z.string() }).strict()])
      .optional()
      .describe(
        'Where the data is, and what identifies it between DAGs: `s3://sales-data/orders`. A `$template` may use `env` only.',
      ),
    name: z
      .string()
      .min(1)
      .optional()
      .describe('Shown by Airflow 3; the URI unless given.'),
    group: z.string().min(1).optional().describe('Of assets, in Airflow 3.'),
    extra: z
      .record(dagValueSchema)
      .optional()
      .describe('Further facts that Airflow shows with the asset; no secrets.'),
    alias: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Instead of a URI: a name for assets that are only known when the task runs; from Airflow 2.10.',
      ),
  })
  .strict();

export type DagAsset = z.infer<typeof assetSchema>;

/** One asset by its key, or several of which all or any are needed; nested at will. */
export type AssetCondition =
  string | { all: AssetCondition[] } | { any: AssetCondition[] };

export const assetConditionSchema: z.ZodType<AssetCondition> = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.object({ all: z.array(assetConditionSchema).min(1) }).strict(),
    z.object({ any: z.array(assetConditionSchema).min(1) }).strict(),
  ]),
);
