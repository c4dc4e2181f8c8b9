import { CommandDefinition } from '../program/CommandDefinition';
import { all, project } from '../program/sharedOptions';
import { allowDirty, effectOptions, revisionOptions } from './effectOptions';
import { bulkKeys, deploymentKeys, effectKeys } from './jsonKeys';
import { timeout, verificationKeys } from './verificationOptions';

export const deploy: CommandDefinition = {
  name: 'deploy',
  summary: 'Deploy the DAG to the environment',
  description:
    'Renders dag.yaml and brings its Python, with the files of your own under dags/<dag_id>/, into the environment. Writes only what changed and never what belongs to somebody else. Safe to run again at any time: it goes on where a run stopped, and does nothing when all is in place.',
  options: [
    ...project,
    all,
    ...effectOptions,
    ...revisionOptions,
    allowDirty,
    {
      flags: '--verify',
      description:
        'Then wait for Airflow, as verify does, and end as it does; not with --all',
    },
    timeout,
  ],
  output: {
    ...deploymentKeys,
    ...effectKeys,
    ...verificationKeys,
    ...bulkKeys,
  },
  examples: [
    { title: 'From CI, on the default branch', command: 'mwaa-dags deploy' },
    {
      title: 'The same, and know whether Airflow took it',
      command: 'mwaa-dags deploy --verify',
    },
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
