import { CommandDefinition } from '../program/CommandDefinition';
import { airflowVersion, project } from '../program/sharedOptions';

export const eject: CommandDefinition = {
  name: 'eject',
  summary: 'Go on without the generator',
  description:
    'Writes the Python of dag.yaml into dags/<dag_id>/ as code of your own, and lets dag.yaml say "source: handwritten". Plan, deploy, lock, history and roll back work as before. Changes only files of this folder.',
  options: [
    ...project,
    airflowVersion('render'),
    {
      flags: '--confirm <dag_id>',
      description: 'The dag_id once more; without it nothing is written',
    },
  ],
  output: {
    dagId: 'the dag_id',
    folder: 'where the files are',
    files: 'for each file `path` and `result`',
  },
  examples: [
    {
      title: 'From now on the Python is the truth',
      command: 'mwaa-dags eject --confirm orders_daily',
    },
  ],
};
