import { createMockDirectory } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { parseDagYaml } from 'backstage-plugin-mwaa-common';
import { createTestServices } from '../__testUtils__/createTestServices';
import { ordersYaml } from '../__testUtils__/ordersRepository';
import { runAction } from '../__testUtils__/runAction';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { createDagReviseAction } from './dagRevise';

// The first one that renders loads the formatter and the whole palette.
jest.setTimeout(30_000);

const { timezone, startDate, schedule, catchup, paused } = parseDagYaml(
  ordersYaml(1),
).spec;
const timing = { timezone, startDate, schedule, catchup, paused };
const work = (tasks: number) => ({
  tasks: parseDagYaml(ordersYaml(tasks)).spec.tasks,
});
const denied = { decision: { result: AuthorizeResult.DENY } } as const;

const cameFrom = (location: string): Entity => {
  const entity = workloadEntity();
  const annotations = {
    ...entity.metadata.annotations,
    'backstage.io/managed-by-location': location,
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
};
const onGitHub = cameFrom(
  'url:https://github.com/acme/orders/blob/main/catalog-info.yaml',
);

describe('mwaa:dag:revise', () => {
  const workspace = createMockDirectory();

  beforeEach(() => workspace.setContent({ 'dag.yaml': ordersYaml(1) }));

  const revise = (
    changes: object = {},
    given: Parameters<typeof createTestServices>[0] = {},
  ) =>
    runAction(
      createDagReviseAction(
        createTestServices({ entities: [workloadEntity()], ...given }).services,
      ),
      {
        environmentName: 'analytics-dev',
        dagId: 'orders_daily',
        componentRef: 'component:default/daily-orders',
        timing,
        work: work(2),
        ...changes,
      },
      { workspacePath: workspace.path },
    );

  it('outputs what the other steps need', async () => {
    await expect(revise()).resolves.toMatchObject({
      componentRef: 'component:default/daily-orders',
      owner: 'group:default/team-orders',
      title: 'daily-orders',
      airflowVersion: '3.0.6',
      deploys: true,
      dag: { location: 's3://analytics-dev-dags/dags/orders_daily/' },
      spec: { owner: 'team-orders', tasks: [{}, { id: 'task_1' }] },
      isChanged: true,
      change: expect.stringMatching(/^```diff\n[^]*\+ {2}- id: task_1/),
      replaces: [{ path: 'dag.yaml', sha256: expect.any(String) }],
      repository: { publish: 'bucket', repoUrl: '' },
      nextSteps: [],
      warnings: [],
    });
  });

  it('knows what changes nothing', async () => {
    await expect(revise({ work: work(1) })).resolves.toMatchObject({
      isChanged: false,
    });
  });

  it('leaves the deployment to CI where a change is reviewed', async () => {
    await expect(
      revise({}, { ...denied, entities: [onGitHub] }),
    ).resolves.toMatchObject({
      deploys: false,
      repository: {
        publish: 'github',
        repoUrl: 'github.com?owner=acme&repo=orders',
      },
      branch: expect.stringMatching(/^change-orders_daily-[0-9a-f]{8}$/),
      nextSteps: [/pull request/, /mwaa-dags deploy/].map(pattern =>
        expect.stringMatching(pattern),
      ),
    });
  });

  it('lets an owner look at what they may not deploy', async () => {
    await expect(revise({}, denied)).rejects.toThrow(
      /nothing was changed:\n- Environment: the permission mwaa\.dag\.deploy is missing/,
    );
    await expect(revise({ planOnly: true }, denied)).resolves.toMatchObject({
      isChanged: true,
    });
  });

  it.each<[string, object, Parameters<typeof createTestServices>[0], RegExp]>([
    [
      'a component of somebody else, to look at as well',
      { planOnly: true },
      { entities: [workloadEntity('team-marketing')] },
      /does not belong to group:default\/team-marketing/,
    ],
    [
      'a component that nobody knows',
      { componentRef: 'component:default/nowhere' },
      {},
      /does not know component:default\/nowhere/,
    ],
    [
      'another dag_id than that of the component',
      { dagId: 'other' },
      {},
      /with the DAG orders_daily/,
    ],
    [
      'an environment that takes nothing',
      { environmentName: 'broken' },
      {},
      /Environment: broken could not be created/,
    ],
    [
      'a change of another dag.yaml',
      { basedOn: 'a'.repeat(64) },
      {},
      /was changed since the form was opened/,
    ],
    [
      'a repository that it knows no way to',
      {},
      { entities: [cameFrom('file:/components/catalog-info.yaml')] },
      /comes from file:\/components\/catalog-info\.yaml, which is no repository/,
    ],
  ])('refuses %s', async (_, changes, given, why) => {
    await expect(revise(changes, given)).rejects.toThrow(why);
  });

  it('says when the repository is not there', async () => {
    workspace.setContent({});
    await expect(revise()).rejects.toThrow(/There is no dag\.yaml/);
  });
});
