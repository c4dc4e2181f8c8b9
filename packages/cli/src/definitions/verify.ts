import { CommandDefinition } from '../program/CommandDefinition';
import { dagId, project } from '../program/sharedOptions';
import { placeKeys } from './jsonKeys';
import { timeout, verificationKeys } from './verificationOptions';

export const verify: CommandDefinition = {
  name: 'verify',
  summary: 'Wait until Airflow has parsed what is deployed',
  description:
    'Waits until the Airflow of the environment has parsed and serialized exactly the files that are deployed, or cannot import them. Asks through MWAA, so that a private web server is no obstacle; needs airflow:InvokeRestApi as Viewer, and no right to change anything. Exits with 6 for an import error, with the text of Airflow, and with 7 when nobody can tell.',
  options: [
    ...project,
    dagId,
    {
      flags: '--deployment <id>',
      description:
        'Only this deployment, not whatever is deployed now; another one in its place ends the wait',
    },
    timeout,
  ],
  output: {
    ...placeKeys,
    deploymentId: 'of what is deployed',
    ...verificationKeys,
  },
  examples: [
    { title: 'After a deployment', command: 'mwaa-dags verify' },
    {
      title: 'In a pipeline that goes on when nobody can tell',
      command: 'mwaa-dags verify --timeout 600 || [ $? -eq 7 ]',
    },
  ],
};
