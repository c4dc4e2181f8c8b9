import { stringifyDagSpec, parseDagSpec } from 'backstage-plugin-mwaa-common';
import { s3Of } from 'tests-template';
import { Mcp, startMcp } from '../backend/startMcp';
import { ordersSpec } from '../backend/ordersSpec';
import { Agent, agentOf } from '../client/agentOf';
import { userHeader } from '../client/connect';

jest.setTimeout(120_000);

const environment = 'analytics-dev';
const whose = {
  environment,
  componentRef: 'component:default/daily-orders',
  owner: 'group:default/team-orders',
};
const spec = {
  ...ordersSpec('local-analytics-dev'),
  docs: 'More than an MCP request may have. '.repeat(4_000),
};

/*
 * The MCP backend and the actions registry read no more than 100 kB of a
 * request. What is larger is in the repository of a component.
 */
describe('a specification that is too large for a request', () => {
  let mcp: Mcp;
  let ada: Agent;
  let ben: Agent;

  beforeAll(async () => {
    mcp = await startMcp({
      entities: ({ s3Endpoint, repositoriesBucket }) => [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: {
            name: 'daily-orders',
            namespace: 'default',
            annotations: {
              'mwaa/dag-id': 'orders_daily',
              'mwaa/environment': environment,
              'backstage.io/managed-by-location': `url:${s3Endpoint}/${repositoriesBucket}/daily-orders/catalog-info.yaml`,
            },
          },
          spec: { owner: 'team-orders' },
        },
      ],
    });
    const s3 = s3Of(mcp.aws);
    const put = (path: string, text: string) =>
      s3.put(mcp.aws.repositoriesBucket, `daily-orders/${path}`, text);
    await put('dag.yaml', stringifyDagSpec(parseDagSpec(spec).spec));
    await put('dags/orders_daily/note.txt', 'of the team');
    s3.close();
    ada = agentOf(await mcp.connect(userHeader('ada')));
    ben = agentOf(await mcp.connect(userHeader('ben')));
  });
  afterAll(() => mcp?.stop());

  it('is refused with the limit, and named in what the tools say', async () => {
    await expect(
      ada.call('validate-dag', { environment, spec }),
    ).rejects.toMatchObject({
      code: 413,
      message: expect.stringMatching(/too large.*102400/),
    });
    const client = await mcp.connect(userHeader('ada'));
    const { tools } = await client.listTools();
    const plan = tools.find(({ name }) => name === 'mwaa.plan-dag');
    expect(JSON.stringify(plan!.inputSchema)).toContain('100 kB');
  });

  it('is taken from the repository of its component', async () => {
    const { componentRef } = whose;
    expect(
      await ada.call('validate-dag', { environment, componentRef }),
    ).toMatchObject({ valid: true });
    const plan = await ada.call('plan-dag', whose);
    expect(plan).toMatchObject({
      outcome: 'create',
      files: [
        { path: 'note.txt', action: 'create' },
        { path: 'orders_daily.py', action: 'create' },
      ],
    });
    expect(ada.longest()).toBeLessThan(100_000);
    const deploy = { planDigest: plan.planDigest, reason: 'asked for' };
    expect(await ada.call('deploy-dag', { ...whose, ...deploy })).toMatchObject(
      { outcome: 'created' },
    );
    expect(await ada.call('plan-dag', whose)).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it('is shown and deployed only by those who own it', async () => {
    for (const owner of [whose.owner, 'group:default/team-marketing']) {
      await expect(ben.call('plan-dag', { ...whose, owner })).rejects.toThrow(
        /^NotAllowedError: .*team-orders/,
      );
    }
  });
});
