import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { Mcp, startMcp } from '../backend/startMcp';
import { agentOf } from '../client/agentOf';
import { userHeader } from '../client/connect';

jest.setTimeout(120_000);

const ACTS = [
  'mwaa.clear-dag-tasks',
  'mwaa.deploy-dag',
  'mwaa.pause-dag',
  'mwaa.roll-back-dag',
  'mwaa.trigger-dag',
  'mwaa.unpause-dag',
];

describe('the tools of an MCP client', () => {
  let mcp: Mcp;

  beforeAll(async () => {
    mcp = await startMcp();
  });
  afterAll(() => mcp?.stop());

  const toolsOf = async (authorization: string) =>
    (await (await mcp.connect(authorization)).listTools()).tools;

  it('say which of them act, and are small enough to be read at once', async () => {
    const tools = await toolsOf(userHeader('ada'));
    const acts = tools.filter(({ annotations }) => !annotations?.readOnlyHint);
    expect(acts.map(({ name }) => name).sort()).toEqual(ACTS);
    for (const { name, annotations, ...tool } of tools) {
      expect(name).toMatch(/^mwaa\.[a-z-]{1,40}$/);
      expect(annotations).toMatchObject({
        title: expect.any(String),
        openWorldHint: false,
      });
      expect(annotations!.readOnlyHint && annotations!.destructiveHint).toBe(
        false,
      );
      expect(JSON.stringify(tool).length).toBeLessThan(4_000);
    }
    expect(JSON.stringify(tools).length).toBeLessThan(40_000);
  });

  it('are those of the guide, in its order', async () => {
    const guide = readFileSync(
      resolve(__dirname, '../../../../docs/how-to/agents.md'),
      'utf8',
    );
    const documented = [...guide.matchAll(/^\| `([a-z-]+)` /gm)].map(
      ([, name]) => `mwaa.${name}`,
    );
    const tools = await toolsOf(userHeader('ada'));
    expect(tools.map(({ name }) => name)).toEqual(documented);
  });

  it('are those that read for whom the policy lets act on nothing', async () => {
    const tools = await toolsOf(userHeader('vera'));
    const names = tools.map(({ name }) => name);
    expect(names).toContain('mwaa.get-dag-status');
    expect(names.filter(name => ACTS.includes(name))).toEqual([]);
    const vera = agentOf(await mcp.connect(userHeader('vera')));
    await expect(vera.call('pause-dag', {})).rejects.toThrow(
      'NotFoundError: Action "mwaa.pause-dag" not found',
    );
  });

  it('act for people, and not for services', async () => {
    const service = agentOf(
      await mcp.connect(mockCredentials.service.header()),
    );
    const { environments } = await service.call('list-environments');
    expect(environments).toContainEqual(
      expect.objectContaining({
        id: 'analytics-dev',
        airflowVersion: '3.0.6',
        deployFrom: 'template',
      }),
    );
    expect(
      await service.call('get-dag-status', {
        environment: 'analytics-dev',
        dagId: 'orders',
      }),
    ).toMatchObject({ may: { operate: { allowed: false } } });
    await expect(
      service.call('deploy-dag', {
        environment: 'analytics-dev',
        spec: {
          version: 1,
          dagId: 'orders',
          owner: 'a',
          timezone: 'UTC',
          startDate: '2026-01-01',
          schedule: { type: 'manual' },
          catchup: false,
          paused: true,
          tasks: [{ id: 'a', operator: 'empty' }],
        },
        componentRef: 'orders',
        owner: 'team-orders',
        planDigest: 'a'.repeat(64),
        reason: 'tried',
      }),
    ).rejects.toThrow(/^NotAllowedError: Only a signed-in user may act/);
    await expect(mcp.connect('Bearer nonsense')).rejects.toMatchObject({
      code: 401,
    });
  });

  it('tell what they cannot read, and why', async () => {
    const ada = agentOf(await mcp.connect(userHeader('ada')));
    const environment = 'analytics-dev';
    expect(await ada.call('get-environment', { environment })).toMatchObject({
      environment: { id: environment, airflowVersion: '3.0.6' },
      dags: { value: { dags: [] }, stale: expect.stringMatching(/Airflow/) },
      orphans: [],
      foreign: { value: { keys: [], count: 0 } },
    });
    const dag = { environment, dagId: 'orders' };
    expect(await ada.call('get-dag-status', dag)).toMatchObject({
      state: 'not-deployed',
      deployment: { value: null },
      airflow: { unavailable: expect.stringMatching(/Airflow/) },
    });
    expect(await ada.call('list-dag-runs', dag)).toMatchObject({
      runs: { unavailable: expect.any(String) },
    });
    await expect(ada.call('trigger-dag', dag)).rejects.toThrow(
      /^NotFoundError: /,
    );
  });

  it('say in clear words what is wrong with a call', async () => {
    const { call } = agentOf(await mcp.connect(userHeader('ada')));
    const refusals: [string, object, RegExp][] = [
      ['describe-operator', { operator: 'x' }, /^NotFoundError: There is no/],
      ['plan-dag', { environment: 'analytics-dev' }, /^InputError: .*owner/s],
      [
        'validate-dag',
        { environment: 'gone', spec: {} },
        /^NotFoundError: There is no environment/,
      ],
      [
        'validate-dag',
        { environment: 'analytics-dev' },
        /^InputError: Give "spec", or "componentRef"/,
      ],
      [
        'get-dag-status',
        { environment: 'analytics-dev', dagId: '../x' },
        /^InputError: .*letters, digits/s,
      ],
    ];
    for (const [tool, input, text] of refusals) {
      await expect(call(tool, input)).rejects.toThrow(text);
    }
  });
});
