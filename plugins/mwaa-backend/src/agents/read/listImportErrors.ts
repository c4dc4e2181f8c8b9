import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ImportProblem, Reading } from 'backstage-plugin-mwaa-common';
import { readImportProblems } from 'backstage-plugin-mwaa-node';
import { z } from 'zod/v3';
import { visibleDag } from '../../access/visibleDag';
import { ApiServices } from '../../ApiServices';
import { environmentOverview } from '../../overview/environmentOverview';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { shortProblems } from '../answers/shortProblems';
import { Told, toldReading } from '../answers/toldReading';

async function problemsOf(
  request: {
    environment: string;
    dagId?: string;
    credentials: BackstageCredentials;
  },
  services: ApiServices,
): Promise<Reading<ImportProblem[]>> {
  const { dagId, ...ofAll } = request;
  if (dagId === undefined) {
    return (await environmentOverview(ofAll, services)).importProblems;
  }
  const { environment } = await visibleDag({ ...ofAll, dagId }, services);
  return readImportProblems(
    { environment, dagId },
    { airflow: services.airflowReads, bucket: services.bucketReads },
  );
}

export const listImportErrors = agentAction({
  name: 'list-import-errors',
  title: 'List import errors',
  description: `Lists why Airflow cannot import the files of a DAG, or of all DAGs of an environment that you may see: "summary" is the last line of the traceback; of one DAG, "line" and "source" are where it happened in the file, and "taskId" whose code it is. Mend that task in the specification, then validate-dag, plan-dag and deploy-dag again, or roll-back-dag.
None: Airflow can import it, or has not tried yet; get-dag-status tells which.`,
  kind: 'read',
  input: z
    .object({
      environment: agentFields.environment,
      dagId: agentFields.dagId.optional(),
    })
    .strict(),
  output: z.object({
    importErrors:
      z.custom<Told<{ problems: ImportProblem[]; omitted: number }>>(),
  }),
  async answer(input, { credentials }, services) {
    const problems = await problemsOf({ ...input, credentials }, services);
    return { importErrors: toldReading(problems, shortProblems) };
  },
});
