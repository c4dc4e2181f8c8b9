import { z } from 'zod/v3';
import { dagValueSchema } from './dagValueSchema';
import { paramSchema } from './paramSchema';
import { settings } from './settingsSchema';

/** What runs before: a task or a group, with a label for the arrow if wanted. */
export const afterSchema = z.array(
  z.union([
    z.string().min(1),
    z
      .object({
        id: z.string().min(1).describe('Of a task or a group.'),
        label: z.string().min(1).describe('Shown on the arrow.'),
      })
      .strict(),
  ]),
);

const mapSchema = z
  .object({
    each: z
      .record(dagValueSchema)
      .optional()
      .describe(
        'Arguments, each a list or a result that is one: one copy for each combination of their values.',
      ),
    together: z
      .record(dagValueSchema)
      .optional()
      .describe(
        'Arguments, each a list or a result that is one: the first copy takes the first value of each, and so on.',
      ),
    kwargs: dagValueSchema
      .optional()
      .describe(
        'A list of mappings, or a result that is one: each holds the arguments of one copy.',
      ),
    label: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Jinja that names a copy, such as `{{ task.bucket_key }}`; from Airflow 2.9.',
      ),
  })
  .strict();

const classSchema = z
  .object({
    provider: z
      .string()
      .min(1)
      .optional()
      .describe('PyPI distribution that brings the class.'),
    sensor: z.boolean().optional().describe('Whether it is a sensor.'),
    templateFields: z
      .array(z.string().min(1))
      .optional()
      .describe('Its arguments that Airflow fills in with Jinja.'),
  })
  .strict();

export const taskSchema = z
  .object({
    id: z
      .string()
      .min(1)
      .describe(
        'The task_id. In a group Airflow puts the group’s id before it: `extract.load`; that is how others refer to it.',
      ),
    operator: z
      .string()
      .min(1)
      .describe(
        'Id of an operator of the palette, or the import path of a class.',
      ),
    class: classSchema
      .optional()
      .describe('About a class that is not in the palette.'),
    displayName: z
      .string()
      .min(1)
      .optional()
      .describe('Shown instead of the id; from Airflow 2.9.'),
    group: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Id of the group it belongs to; of a nested one `outer.inner`.',
      ),
    after: afterSchema
      .optional()
      .describe('Ids of the tasks and groups that run before this one.'),
    with: z
      .record(dagValueSchema)
      .optional()
      .describe('Arguments, by the operator’s own names.'),
    map: mapSchema
      .optional()
      .describe('Makes copies of the task, one for each of some values.'),
    params: z
      .record(paramSchema)
      .optional()
      .describe('Params that only this task sees, over those of the DAG.'),
    teardown: z
      .object({
        of: z
          .array(z.string().min(1))
          .min(1)
          .describe('Ids of the tasks that set up what this one takes down.'),
        failsRun: z
          .boolean()
          .optional()
          .describe('Whether its failure fails the run; not unless given.'),
      })
      .strict()
      .optional()
      .describe('Cleans up once the work is over, however it went.'),
    inlets: z
      .array(z.string().min(1))
      .optional()
      .describe('Keys of assets it reads, for lineage.'),
    outlets: z
      .array(z.string().min(1))
      .optional()
      .describe('Keys of assets it writes; DAGs that wait for them run.'),
    docs: z
      .string()
      .optional()
      .describe('Markdown, shown by Airflow beside the task.'),
    pushResult: z
      .boolean()
      .optional()
      .describe('Whether its result is kept for others; it is unless given.'),
    ...settings,
  })
  .strict();

export type DagTask = z.infer<typeof taskSchema>;
export type DagTaskMap = z.infer<typeof mapSchema>;
