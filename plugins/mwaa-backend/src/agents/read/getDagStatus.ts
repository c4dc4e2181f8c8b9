import {
  DagInAirflow,
  DagStatus,
  DeployedDag,
  ImportProblem,
} from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { dagStatus } from '../../status/dagStatus';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { fitEntries } from '../answers/fitEntries';
import { shortProblems } from '../answers/shortProblems';
import { ShortRun, shortRun } from '../answers/shortRun';
import { Told, toldReading } from '../answers/toldReading';

const PARAMS_LIMIT = 10_000;
const TAG_LIMIT = 100;

export const getDagStatus = agentAction({
  name: 'get-dag-status',
  title: 'Get the state of a DAG',
  description: `Tells in one word whether a DAG runs in an environment ("state"), why and what to do next ("explanation"), what is deployed, what Airflow makes of it, its last run, and what you may do to it ("may").
After deploy-dag ask again every 15 seconds: while "state" is pending, Airflow has not parsed it yet, which can take minutes. "isVerified" true: Airflow has exactly what is deployed. broken: it cannot import it; "importProblems" name the line and the task: mend the specification, plan-dag and deploy-dag again, or roll-back-dag.
paused: unpause-dag. waiting: it has never run; trigger-dag. failing: list-dag-runs, then get-task-log. not-deployed: plan-dag, deploy-dag. What could not be read has "unavailable" with the reason, and "stale" is old.`,
  kind: 'read',
  input: z
    .object({ environment: agentFields.environment, dagId: agentFields.dagId })
    .strict(),
  output: z.object({
    environment: z.string(),
    airflowVersion: z.string().optional(),
    dagId: z.string(),
    component: z.string().optional(),
    owner: z.string().optional(),
    state: z.string(),
    explanation: z.string(),
    isVerified: z.boolean().optional(),
    airflow:
      z.custom<
        Told<(Omit<DagInAirflow, 'docs'> & { omittedParams?: number }) | null>
      >(),
    deployment: z.custom<Told<DeployedDag | null>>(),
    lastRun: z.custom<Told<ShortRun | null>>(),
    importProblems:
      z.custom<Told<{ problems: ImportProblem[]; omitted: number }>>(),
    drift: z.custom<Told<{ state: string; message: string }>>(),
    links: z.custom<DagStatus['links']>(),
    may: z.custom<DagStatus['may']>(),
  }),
  async answer(input, { credentials }, services) {
    const { at: _, ...status } = await dagStatus(
      { ...input, credentials },
      services,
    );
    return {
      ...status,
      airflow: toldReading(status.airflow, dag => {
        if (!dag) return null;
        const { docs, params, tags, ...short } = dag;
        const fitted = fitEntries(params, PARAMS_LIMIT);
        return {
          ...short,
          tags: tags.slice(0, TAG_LIMIT),
          params: fitted.kept,
          ...(fitted.omitted && { omittedParams: fitted.omitted }),
        };
      }),
      deployment: toldReading(status.deployment, deployed => deployed),
      lastRun: toldReading(status.lastRun, run => run && shortRun(run)),
      importProblems: toldReading(status.importProblems, shortProblems),
      drift: toldReading(status.drift, ({ state, message }) => ({
        state,
        message,
      })),
    };
  },
});
