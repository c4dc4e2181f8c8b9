import { OperatorSummary } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { operatorSummaries } from '../../palette/operatorSummaries';
import { targetFor } from '../../palette/targetFor';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { firstOf } from '../answers/firstOf';

const FOUND_LIMIT = 40;

const textOf = ({ id, title, summary, service, kind }: OperatorSummary) =>
  [id, title, summary, service, kind].join(' ').toLowerCase();

/** Ids by what they work with: short enough to be read whole. */
function idsByService(summaries: readonly OperatorSummary[]) {
  const services: Record<string, string[]> = {};
  for (const { service, kind, id } of summaries) {
    const name = kind === 'notifier' ? 'Notifiers' : service;
    (services[name] ??= []).push(id);
  }
  return services;
}

export const listOperators = agentAction({
  name: 'list-operators',
  title: 'List operators',
  description: `Lists what a task ("operator") or a notification ("notifier") of a DAG can be. Without "search" the ids of all, by service; with "search" those that have all its words, each with a sentence, such as "glue job" or "s3 sensor".
With "environment" only what its Airflow has. Then describe-operator tells the arguments of one.`,
  kind: 'read',
  input: z
    .object({
      environment: agentFields.environment.optional(),
      search: z
        .string()
        .max(100)
        .optional()
        .describe('Words of its id, title, summary or service'),
    })
    .strict(),
  output: z.object({
    services: z.record(z.array(z.string())).optional(),
    operators: z.array(z.custom<OperatorSummary>()).optional(),
    omitted: z.number().optional().describe('How many more were found'),
  }),
  async answer({ environment, search }, _request, services) {
    const target = await targetFor(environment, services);
    const there = operatorSummaries(target).filter(each => each.available);
    if (!search) return { services: idsByService(there) };
    const words = search.toLowerCase().split(/\s+/);
    const { items, omitted } = firstOf(
      there.filter(each => words.every(word => textOf(each).includes(word))),
      FOUND_LIMIT,
    );
    return { operators: items, omitted };
  },
});
