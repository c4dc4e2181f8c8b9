import { CommandDefinition } from '../program/CommandDefinition';
import { all, project } from '../program/sharedOptions';
import { revisionOptions } from './effectOptions';
import { bulkKeys, deploymentKeys } from './jsonKeys';

export const plan: CommandDefinition = {
  name: 'plan',
  summary: 'Show what deploy would do',
  description:
    'Renders dag.yaml, looks at the bucket of the environment and says of each file whether it would be created, updated, deleted or left, with the difference of texts. Looks also at all that a deployment depends on, and says what to do about it. A conflict is part of the plan, with whose it is. Writes nothing.',
  options: [
    ...project,
    all,
    {
      flags: '--repository <url>',
      description:
        'Repository that the DAG is of, where neither CI nor git says it',
    },
    ...revisionOptions,
    {
      flags: '--markdown [file]',
      description:
        'The plan as a comment for a pull request; printed, or written to the file beside the usual output',
    },
    {
      flags: '--detailed-exitcode',
      description: 'Exit with 5 when there is something to do, 0 when not',
    },
  ],
  output: {
    ...deploymentKeys,
    outcome: '`create`, `update`, `unchanged` or `conflict`',
    specificationSha256: 'hex SHA-256 of the specification',
    generatorVersion: 'version of the renderer',
    preflight:
      'what a deployment depends on: `id`, `status` (`pass`, `warning`, `failure`), `message`, `advice`, `iamAction`',
    ...bulkKeys,
  },
  examples: [
    { title: 'What would change?', command: 'mwaa-dags plan' },
    {
      title: 'On a pull request',
      command: 'mwaa-dags plan --markdown plan.md',
    },
    {
      title: 'Only go on if there is something to do',
      command: 'mwaa-dags plan --detailed-exitcode || [ $? -eq 5 ]',
    },
    {
      title: 'Of a repository with many DAGs',
      command: 'mwaa-dags plan --all .',
    },
  ],
};
