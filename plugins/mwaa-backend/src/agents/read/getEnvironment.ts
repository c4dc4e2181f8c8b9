import {
  EnvironmentDag,
  EnvironmentSummary,
} from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { environmentOverview } from '../../overview/environmentOverview';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { firstOf } from '../answers/firstOf';
import { Told, toldReading } from '../answers/toldReading';

const DAG_LIMIT = 50;
const LIMIT = 20;

const matches = (
  { dagId, component, owner, state }: EnvironmentDag,
  search: string,
) =>
  [dagId, component, owner, state].some(text =>
    text?.toLowerCase().includes(search.toLowerCase()),
  );

export const getEnvironment = agentAction({
  name: 'get-environment',
  title: 'Get an MWAA environment',
  description: `Tells of one environment: its Airflow and whether it takes deployments, its DAGs with owner and state (those that you may see; "search" narrows them), which of them belong to no component any more ("orphans"), what lies in its dags folder and nobody claims ("foreign"), and what its DAGs need in requirements.txt. For one DAG get-dag-status tells more; list-import-errors says what Airflow cannot import.`,
  kind: 'read',
  input: z
    .object({
      environment: agentFields.environment,
      search: z
        .string()
        .min(1)
        .max(250)
        .optional()
        .describe('Part of a dag_id, component, owner or state'),
    })
    .strict(),
  output: z.object({
    environment: z.custom<EnvironmentSummary>(),
    dags: z.custom<Told<{ dags: EnvironmentDag[]; omitted: number }>>(),
    orphans: z.array(z.string()),
    omittedOrphans: z.number(),
    foreign: z.custom<Told<{ keys: string[]; count: number }>>(),
    importErrors: z
      .custom<Told<number>>()
      .describe('How many there are; list-import-errors names them'),
    requirements: z.array(z.string()),
  }),
  async answer({ environment: id, search }, { credentials }, services) {
    const { environment, dags, foreign, importProblems, ...overview } =
      await environmentOverview({ environment: id, credentials }, services);
    const orphans = firstOf(overview.orphans, LIMIT);
    return {
      environment,
      dags: toldReading(dags, all => {
        const found = search ? all.filter(dag => matches(dag, search)) : all;
        const { items, omitted } = firstOf(found, DAG_LIMIT);
        return { dags: items, omitted };
      }),
      orphans: orphans.items,
      omittedOrphans: orphans.omitted,
      foreign: toldReading(foreign, ({ keys, count }) => ({
        keys: keys.slice(0, LIMIT),
        count,
      })),
      importErrors: toldReading(importProblems, ({ length }) => length),
      requirements: overview.requirements,
    };
  },
});
