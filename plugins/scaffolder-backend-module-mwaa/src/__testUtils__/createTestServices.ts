import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { NotFoundError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  InMemoryAirflow,
  InMemoryBucketSettings,
  InMemoryDagBucket,
  InMemoryMwaaEnvironments,
  InMemoryTaskLogs,
  mwaaEnvironmentFixture,
  recordingAuditor,
} from 'backstage-plugin-mwaa-node/testUtils';
import { ActionServices } from '../ActionServices';

const MESH: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name: 'sales' },
    spec: { owner: 'platform-admins' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'orders' },
    spec: { owner: 'team-orders', domain: 'sales' },
  },
];

/** The services of the actions, over memory; `repositoryFiles` by URL. */
export function createTestServices(
  given: {
    entities?: Entity[];
    locations?: string[];
    ownershipEntityRefs?: string[];
    /** Of every permission; allowed unless given. */
    decision?: PolicyDecision;
    repositoryFiles?: Record<string, string>;
  } = {},
) {
  const dagBucket = new InMemoryDagBucket('analytics-dev-dags');
  const legacyBucket = new InMemoryDagBucket('legacy-dags');
  const airflow = new InMemoryAirflow();
  const repositoryBucket = new InMemoryDagBucket('repositories');
  const environments = new InMemoryMwaaEnvironments([
    mwaaEnvironmentFixture({ webserverUrl: 'dev.airflow.example.com' }),
    mwaaEnvironmentFixture({ name: 'legacy', airflowVersion: '2.7.2' }),
    mwaaEnvironmentFixture({ name: 'broken', status: 'CREATE_FAILED' }),
    mwaaEnvironmentFixture({ name: 'analytics-ci', deployFrom: 'ci' }),
    mwaaEnvironmentFixture({
      name: 'analytics-prod',
      groups: ['group:default/on-call'],
    }),
  ]);
  const entities = [...MESH, ...(given.entities ?? [])];
  const auditor = recordingAuditor();
  const services: ActionServices = {
    mwaa: {
      config: { environments: [], discovery: [], endpoints: {} },
      environments,
      dagBucket: ({ name }) => (name === 'legacy' ? legacyBucket : dagBucket),
      bucketSettings: () => new InMemoryBucketSettings(),
      airflow: () => airflow,
      taskLogs: new InMemoryTaskLogs(),
      repositories: {
        bucket: repositoryBucket,
        prefix: '',
        urlOf: key => `https://repositories.s3.example.com/${key}`,
      },
    },
    auditor,
    auth: mockServices.auth(),
    permissions: mockServices.permissions.mock({
      authorizeConditional: async requests =>
        requests.map(() => given.decision ?? { result: AuthorizeResult.ALLOW }),
    }),
    userInfo: mockServices.userInfo({
      ownershipEntityRefs: given.ownershipEntityRefs ?? [
        'user:default/mock',
        'group:default/team-orders',
      ],
    }),
    catalog: catalogServiceMock.mock({
      getEntityByRef: async ref =>
        entities.find(entity => stringifyEntityRef(entity) === ref),
      getLocationByRef: async ref =>
        given.locations?.includes(ref)
          ? {
              id: '1',
              type: 'url',
              target: ref.slice('url:'.length),
              entityRef: 'location:default/generated',
            }
          : undefined,
    }),
    urlReader: mockServices.urlReader.mock({
      readUrl: async url => {
        const text = given.repositoryFiles?.[url];
        if (text === undefined) {
          throw new NotFoundError(`${url} is not there`);
        }
        return { buffer: async () => Buffer.from(text) };
      },
    }),
    integrations: ScmIntegrations.fromConfig(
      new ConfigReader({ integrations: { github: [{ host: 'github.com' }] } }),
    ),
  };
  return {
    services,
    dagBucket,
    legacyBucket,
    airflow,
    repositoryBucket,
    auditEvents: auditor.events,
  };
}
