import { ResponseError } from '@backstage/errors';
import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';
import { Story } from '../Story';

const properties = {
  environment: {
    type: 'string',
    title: 'Environment',
    description: 'The MWAA environment whose Airflow runs the DAG.',
    'ui:field': 'MwaaEnvironmentPicker',
  },
};

const environment = (
  id: string,
  changes: Partial<EnvironmentSummary> = {},
): EnvironmentSummary => ({
  id,
  name: id,
  accountId: '000000000000',
  region: 'eu-west-1',
  airflowVersion: '3.0.6',
  status: 'AVAILABLE',
  environmentClass: 'mw1.small',
  lastUpdatedAt: '2026-11-20T09:30:00Z',
  deployFrom: 'template',
  dags: { count: 12, capacity: 50 },
  ...changes,
});

const answering = (environments: EnvironmentSummary[]): Story['api'] => ({
  environments: async () => ({
    observedAt: new Date().toISOString(),
    environments,
  }),
});

const refused = () =>
  ResponseError.fromResponse({
    ...new Response(),
    ok: false,
    status: 403,
    statusText: 'Forbidden',
    url: '/api/mwaa/environments',
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () =>
      JSON.stringify({
        error: {
          name: 'NotAllowedError',
          message:
            'AWS refused to list the environments of account 000000000000: the role lacks airflow:ListEnvironments. Add it to the policy of the role.',
        },
        response: { statusCode: 403 },
      }),
  });

const sixty = Array.from({ length: 60 }, (_, index) =>
  environment(
    index % 7 === 0
      ? `team-${index}-with-a-name-as-long-as-it-may-be-and-then-some-more-of-it-0123456789`
      : `team-${index}`,
    {
      accountId: `${index % 3}`.repeat(12),
      region: index % 2 ? 'eu-west-1' : 'ap-southeast-2',
      airflowVersion: index % 4 ? '3.0.6' : '2.10.3',
      dags: { count: index * 2, capacity: 50 },
      deployFrom: (['template', 'ci', 'pull-request'] as const)[index % 3],
      ...(index % 9 === 0 && {
        status: 'UPDATING',
        unavailable:
          'It is being updated (status UPDATING); wait until it is AVAILABLE.',
      }),
    },
  ),
);

const stories: Story[] = [
  { title: 'Some environments', properties },
  {
    title: 'Chosen, deployed by CI',
    properties,
    formData: { environment: 'resource:default/analytics-prod' },
  },
  { title: 'Sixty, long names', properties, api: answering(sixty) },
  { title: 'None', properties, api: answering([]) },
  {
    title: 'Never answers',
    properties,
    api: { environments: () => new Promise(() => {}) },
  },
  {
    title: 'AWS refuses',
    properties,
    api: {
      environments: async () => {
        throw await refused();
      },
    },
  },
  {
    title: 'Offline',
    properties,
    api: {
      environments: async () => {
        throw new TypeError('Failed to fetch');
      },
    },
  },
  {
    title: 'One of several could not be read',
    properties,
    api: answering([
      environment('analytics-dev'),
      environment('analytics-prod', {
        airflowVersion: undefined,
        status: undefined,
        environmentClass: undefined,
        dags: undefined,
        lastUpdatedAt: undefined,
        unavailable: 'AWS refused airflow:GetEnvironment for it.',
        problem: {
          kind: 'access-denied',
          message: 'AWS refused airflow:GetEnvironment for it.',
          iamAction: 'airflow:GetEnvironment',
        },
      }),
    ]),
  },
  {
    title: 'Chosen before, gone now',
    properties,
    formData: { environment: 'resource:default/gone' },
  },
  {
    title: 'Only Airflow 2 of one region, only from the template',
    properties: {
      environment: {
        ...properties.environment,
        'ui:options': {
          filter: { airflowVersion: '2', region: 'us-east-1' },
          onlyDeployFrom: 'template',
        },
      },
    },
  },
];

export default stories;
