import { stepExample } from './stepExample';

export const examples = [
  stepExample('Read an environment', {
    id: 'environment',
    name: 'Read the environment',
    action: 'mwaa:environment:get',
    input: { environmentName: 'analytics-dev' },
  }),
];
