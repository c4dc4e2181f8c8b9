import { DEPLOY_FROM } from 'backstage-plugin-mwaa-node';
import { z } from 'zod/v3';

/** JSON shape of EnvironmentFacts. */
export const environmentSchema = z
  .object({
    id: z.string().describe('Id in the configuration and name of the entity'),
    name: z.string().describe('Name in MWAA'),
    region: z.string(),
    accountId: z.string().optional(),
    arn: z.string(),
    status: z.string().describe('As MWAA reports it, for example AVAILABLE'),
    airflowVersion: z.string(),
    environmentClass: z.string().optional(),
    bucketName: z.string(),
    dagsPath: z.string().describe('Folder of the DAGs in the bucket'),
    webserverUrl: z.string().optional().describe('Address of the Airflow UI'),
    deployFrom: z
      .enum(DEPLOY_FROM)
      .describe(
        'Who deploys: the wizard, or only the CI of repositories, with pull-request only from a protected branch',
      ),
  })
  .strict();
