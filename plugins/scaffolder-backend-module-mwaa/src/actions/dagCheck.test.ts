import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { stringifyDagSpec } from 'backstage-plugin-mwaa-common';
import {
  InMemoryAirflow,
  InMemoryBucketSettings,
} from 'backstage-plugin-mwaa-node/testUtils';
import { createTestServices } from '../__testUtils__/createTestServices';
import { runAction } from '../__testUtils__/runAction';
import { wizardForm } from '../__testUtils__/wizardForm';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { createDagCheckAction } from './dagCheck';

type Given = Parameters<typeof createTestServices>[0];

const check = (
  changes: object = {},
  given: Given = {},
  context: Parameters<typeof runAction>[2] = {},
) => {
  const form = wizardForm(changes);
  const { services } = createTestServices(given);
  return runAction(
    createDagCheckAction(services),
    {
      form,
      environmentName: form.environment.split('/')[1],
      dagId: form.dagId,
    },
    context,
  );
};

const GIT = {
  publish: 'github',
  repoUrl: 'github.com?owner=acme&repo=orders',
};
const DAG_YAML = 'https://github.com/acme/orders/blob/main/dag.yaml';

describe('mwaa:dag:check', () => {
  it('outputs what the other steps need', async () => {
    await expect(check()).resolves.toMatchObject({
      componentRef: 'component:default/daily-orders',
      component: { identifier: 'urn:dmb:cmp:sales:orders:1:daily-orders' },
      catalog: { dependsOn: ['resource:default/analytics-dev'] },
      environmentName: 'analytics-dev',
      deployFrom: 'template',
      dagId: 'orders_daily',
      dag: {
        location: 's3://analytics-dev-dags/dags/orders_daily/',
        airflowUrl: 'https://dev.airflow.example.com/dags/orders_daily',
      },
      plan: {
        outcome: 'create',
        files: [{ path: 'orders_daily.py', action: 'create' }],
      },
      repository: {
        catalogInfoUrl:
          'https://repositories.s3.example.com/daily-orders/catalog-info.yaml',
      },
      repositoryExists: false,
      registered: false,
      warnings: [],
    });
  });

  it('says before anything is created who may not deploy there', async () => {
    const prod = { environment: 'resource:default/analytics-prod' };
    const denied = { decision: { result: AuthorizeResult.DENY } } as const;
    await expect(check(prod, denied)).rejects.toThrow(
      /2 things are to be corrected.*\n- Environment: analytics-prod lets only members of group:default\/on-call deploy.*\n- Environment: the permission mwaa\.dag\.deploy is missing/,
    );
    await expect(
      check(prod, {
        ownershipEntityRefs: [
          'user:default/mock',
          'group:default/team-orders',
          'group:default/on-call',
        ],
      }),
    ).resolves.toMatchObject({ environmentName: 'analytics-prod' });
  });

  it('leaves it to CI who deploys where CI does', async () => {
    await expect(
      check(
        { environment: 'resource:default/analytics-ci', ...GIT },
        { decision: { result: AuthorizeResult.DENY } },
      ),
    ).resolves.toMatchObject({ deployFrom: 'ci' });
  });

  it('reports every kind of problem in one list', async () => {
    const failure = check({
      owner: 'group:default/team-marketing',
      environment: 'resource:default/broken',
      dagId: 'class',
      timing: { ...wizardForm().timing, timezone: 'Mars/Base' },
      work: {
        tasks: [{ id: 'a', operator: 'empty', after: ['b'] }],
      },
    });
    await expect(failure).rejects.toThrow(/5 things are to be corrected/);
    for (const line of [
      /- Owner: user:default\/mock does not belong/,
      /- Environment: broken could not be created/,
      /- DAG id: is a reserved word/,
      /- Timezone: /,
      /- Tasks › 1 › Runs after/,
    ]) {
      await expect(failure).rejects.toThrow(line);
    }
  });

  it.each<[string, object, Given, RegExp]>([
    [
      'a component of somebody else',
      {},
      { entities: [workloadEntity('team-marketing')] },
      /Owner: component:default\/daily-orders exists already and belongs to group:default\/team-marketing/,
    ],
    [
      'a component with another DAG',
      {},
      { entities: [workloadEntity('team-orders', 'other')] },
      /Name: .*exists already with the DAG other/,
    ],
    [
      'a component of another kind',
      {},
      { entities: [workloadEntity('team-orders', '')] },
      /Name: .*no workload of this template/,
    ],
    [
      'a data product of another domain',
      { domain: 'domain:default/finance' },
      {},
      /Domain: the catalog has no.*[^]*Data product: .*belongs to domain:default\/sales/,
    ],
    [
      'a repository with another specification',
      GIT,
      { repositoryFiles: { [DAG_YAML]: 'version: 1\ndagId: other\n' } },
      /Repository: https:\/\/github\.com\/acme\/orders exists and holds another specification; change dag\.yaml/,
    ],
    [
      'a missing repository',
      { publish: 'github' },
      {},
      /Repository: is missing/,
    ],
    [
      'what Airflow of the environment lacks',
      {
        environment: 'resource:default/legacy',
        work: {
          tasks: [
            {
              id: 'a',
              operator: 'redshift_data',
              with: { sql: 'SELECT 1', session_id: 'x' },
            },
          ],
        },
      },
      {},
      /Tasks › 1/,
    ],
  ])('refuses %s', async (_, changes, given, why) => {
    await expect(check(changes, given)).rejects.toThrow(why);
  });

  it('accepts a repository with the same specification, whatever its layout', async () => {
    const { spec } = await check(GIT);
    const text = stringifyDagSpec(spec as never);
    const found = await check(GIT, {
      entities: [workloadEntity()],
      repositoryFiles: { [DAG_YAML]: `# ours\n${text}` },
      locations: [
        'url:https://github.com/acme/orders/blob/main/catalog-info.yaml',
      ],
    });
    expect(found).toMatchObject({ repositoryExists: true, registered: true });
  });

  it('refuses a service that acts for nobody', async () => {
    await expect(
      check(
        {},
        {},
        { getInitiatorCredentials: async () => mockCredentials.service() },
      ),
    ).rejects.toThrow(/Owner: only a signed-in user/);
  });

  it('refuses a policy field that differs from the form', async () => {
    const { services } = createTestServices();
    await expect(
      runAction(createDagCheckAction(services), {
        form: wizardForm(),
        environmentName: 'legacy',
        dagId: 'allowed',
      }),
    ).rejects.toThrow(
      /Environment: is analytics-dev in the form, but legacy[^]*DAG id: is orders_daily in the form, but allowed/,
    );
  });

  it('finds before anything is created what a deployment could not work with', async () => {
    const { services } = createTestServices();
    const form = wizardForm();
    services.mwaa.bucketSettings = () =>
      new InMemoryBucketSettings({
        versioning: 'Suspended',
        encryption: new Error('s3:GetEncryptionConfiguration'),
      });
    await expect(
      runAction(createDagCheckAction(services), {
        form,
        environmentName: 'analytics-dev',
        dagId: form.dagId,
      }),
    ).rejects.toThrow(/Environment: .*[Vv]ersion/);
  });

  it('warns of a DAG of that id in Airflow whose file is gone', async () => {
    const { services } = createTestServices();
    const form = wizardForm();
    services.mwaa.airflow = () =>
      new InMemoryAirflow([
        { dagId: form.dagId, isPaused: true, isActive: false },
      ]);
    await expect(
      runAction(createDagCheckAction(services), {
        form,
        environmentName: 'analytics-dev',
        dagId: form.dagId,
      }),
    ).resolves.toMatchObject({
      warnings: [expect.stringContaining('remembers a DAG orders_daily')],
    });
  });

  it('stops when the task is cancelled', async () => {
    await expect(
      check({}, {}, { signal: AbortSignal.abort() }),
    ).rejects.toThrow(/abort/i);
  });
});
