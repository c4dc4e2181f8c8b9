import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';

export const drift: CommandDefinition = {
  name: 'drift',
  summary: 'Compare the bucket with the repository',
  description:
    'Says of each file whether the bucket still holds what was deployed, and whether that is what the repository says now. Exits with 5 when something differs.',
  options: [
    ...project,
    dagId,
    {
      flags: '--bucket-only',
      description:
        'Compare only with what was deployed, not with the repository',
    },
  ],
  examples: [
    { title: 'Every night, in a pipeline', command: 'mwaa-dags drift' },
    {
      title: 'Was anything changed by hand?',
      command: 'mwaa-dags drift --bucket-only --dag-id orders_daily',
    },
  ],
};
