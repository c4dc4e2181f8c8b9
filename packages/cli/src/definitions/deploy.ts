import { CommandDefinition } from '../program/CommandDefinition';
import { all, project } from '../program/sharedOptions';
import { allowDirty, effectOptions, revisionOptions } from './effectOptions';
import { bulkKeys, deploymentKeys, effectKeys } from './jsonKeys';

export const deploy: CommandDefinition = {
  name: 'deploy',
  summary: 'Deploy the DAG to the environment',
  description:
    'Renders dag.yaml and brings its Python, with the files of your own under dags/<dag_id>/, into the environment. Writes only what changed and never what belongs to somebody else. Safe to run again at any time: it goes on where a run stopped, and does nothing when all is in place.',
  options: [...project, all, ...effectOptions, ...revisionOptions, allowDirty],
  output: {
    ...deploymentKeys,
    ...effectKeys,
    ...bulkKeys,
  },
  examples: [
    { title: 'From CI, on the default branch', command: 'mwaa-dags deploy' },
    {
      title: 'Into another environment of the configuration',
      command: 'mwaa-dags deploy --environment analytics-test',
    },
    {
      title: 'After a roll back that this commit mends',
      command:
        'mwaa-dags deploy --acknowledge-rollback 2f1c7a4e-8f0b-4a63-9d39-6f1f3b0c5a11',
    },
    {
      title: 'All DAGs of a repository, in one go',
      command: 'mwaa-dags deploy --all .',
    },
  ],
};
