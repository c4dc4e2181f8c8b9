import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { placeKeys } from './jsonKeys';

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
  output: {
    ...placeKeys,
    state:
      'the first that is true of `unreadable`, `not-deployed`, `incomplete`, `changed`, `rolled-back`, `outdated`, `stale`, `foreign`, `in-place`',
    problem: 'why the manifest cannot be read',
    files:
      'for each file `path`, `key` and `drift` (`in-place`, `missing`, `changed`, `foreign`, `outdated`, `stale`, `unwanted`)',
  },
  examples: [
    { title: 'Every night, in a pipeline', command: 'mwaa-dags drift' },
    {
      title: 'Was anything changed by hand?',
      command: 'mwaa-dags drift --bucket-only --dag-id orders_daily',
    },
  ],
};
