import { z } from 'zod/v3';
import { plannedFileSchema } from './plannedFileSchema';

/** Outputs of every action that brings files into an environment. */
export const deploymentOutput = {
  location: () => z.string().describe('The folder of the DAG, as s3://'),
  deploymentId: () =>
    z
      .string()
      .optional()
      .describe('Of the new deployment; absent when nothing was written'),
  files: () => plannedFileSchema.array().describe('Every file of the DAG'),
  summary: () => z.string().describe('Markdown for the last page'),
};
