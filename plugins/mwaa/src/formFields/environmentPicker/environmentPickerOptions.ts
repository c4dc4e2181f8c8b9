import { z } from 'zod/v3';
import { formNamesSchema } from '../../form/formNames';

/** `ui:options` of the environment picker. */
export const environmentPickerOptions = z.object({
  names: formNamesSchema.partial().optional(),
  filter: z
    .object({
      accountId: z.string().optional().describe('Number of an AWS account.'),
      region: z.string().optional().describe('An AWS region.'),
      airflowVersion: z
        .string()
        .optional()
        .describe('All of it or its beginning: "3" is every Airflow 3.'),
    })
    .strict()
    .optional()
    .describe('Shows only the environments that are like this.'),
  onlyDeployFrom: z
    .enum(['template', 'ci', 'pull-request'])
    .optional()
    .describe('Lets only those be chosen that are deployed to from there.'),
});

export type EnvironmentPickerOptions = z.infer<typeof environmentPickerOptions>;
