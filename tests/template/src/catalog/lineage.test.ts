import { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import {
  createMwaaServices,
  deleteDag,
  deployDag,
  MwaaServices,
} from 'backstage-plugin-mwaa-node';
import { localAppConfig, LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { Forwarder, startForwarder, waitForEntities } from 'tests-publish';
import { RunningCatalog, startCatalog } from './startCatalog';

jest.setTimeout(120_000);

const DEV = 'analytics-dev';
const PROD = 'analytics-prod';
const PROD_BUCKET = 'local-analytics-prod';
const owner = 'group:default/team-orders';
const component = 'component:default/daily-orders';
const raw = 's3://lake/orders/raw';
const report = 's3://lake/orders/report';

describe('the lineage of DAGs in the catalog', () => {
  let aws: LocalMwaa;
  let s3: Forwarder;
  let mwaaApi: Forwarder;
  let services: MwaaServices;
  let catalog: RunningCatalog;
  let requests: string[];
  let deniedBucket: string | undefined;
  let goneEnvironment: string | undefined;

  const answer = (
    req: IncomingMessage,
    res: ServerResponse,
    status: number,
    headers: Record<string, string>,
    body: string,
  ) => {
    req.resume();
    res.writeHead(status, headers);
    res.end(body);
    return true;
  };
  const inEnvironment = async (id: string, dagId: string) => {
    const environment = await services.environments.get(id);
    const { dagsPath } = environment;
    return { bucket: services.dagBucket(environment), dagsPath, dagId };
  };
  const deploy = async (id: string, dagId: string) =>
    deployDag({
      ...(await inEnvironment(id, dagId)),
      files: [{ path: `${dagId}.py`, content: 'dag', managed: true }],
      claim: {
        owner,
        component,
        assets: { reads: [raw], writes: [report] },
        specificationSha256: 'a'.repeat(64),
        generatorVersion: '1.0.0',
      },
      deploymentId: `${id}-${dagId}`,
      now: () => new Date('2026-01-02T03:04:05Z'),
    });
  const putManifest = async (id: string, dagId: string, claimed: object) => {
    const { bucket } = await inEnvironment(id, dagId);
    await bucket.put({
      key: `dags/${dagId}/deployment.json`,
      body: Buffer.from(
        JSON.stringify({
          format: 1,
          kind: 'dag',
          name: dagId,
          state: 'applied',
          owner,
          component,
          deploymentId: 'd1',
          generatorVersion: '1.0.0',
          startedAt: '2026-01-02T03:04:05Z',
          files: [],
          ...claimed,
        }),
      ),
      contentType: 'application/json',
      condition: { ifNoneMatch: '*' },
    });
  };
  const refreshed = async () => {
    requests = [];
    await catalog.refresh();
    return requests;
  };
  // The catalog shows what it was told a moment later.
  const settled = async <T>(read: () => Promise<T>, expected: T) => {
    const end = Date.now() + 60_000;
    const text = JSON.stringify(expected);
    let last = await read();
    while (JSON.stringify(last) !== text && Date.now() < end) {
      await sleep(100);
      last = await read();
    }
    return last;
  };
  const dagsSettled = (refs: string[]) =>
    settled(() => catalog.refsOf('airflow-dag'), refs);

  beforeAll(async () => {
    aws = await startLocalMwaa();
    s3 = await startForwarder(aws.s3Endpoint, {
      answers(req, res) {
        const url = new URL(req.url!, 'http://s3');
        requests?.push(`${req.method} ${url.pathname}`);
        const isDenied =
          deniedBucket && url.pathname.startsWith(`/${deniedBucket}`);
        return (
          Boolean(isDenied) &&
          answer(
            req,
            res,
            403,
            { 'content-type': 'application/xml' },
            '<Error><Code>AccessDenied</Code><Message>no</Message></Error>',
          )
        );
      },
    });
    mwaaApi = await startForwarder(aws.mwaaEndpoint, {
      answers: (req, res) =>
        goneEnvironment !== undefined &&
        req.url === `/environments/${goneEnvironment}` &&
        answer(
          req,
          res,
          404,
          {
            'content-type': 'application/json',
            'x-amzn-errortype': 'ResourceNotFoundException',
          },
          '{"message":"no such environment"}',
        ),
    });
    services = createMwaaServices({
      config: mockServices.rootConfig({ data: localAppConfig(aws) }),
      logger: mockServices.logger.mock(),
    });
    catalog = await startCatalog(aws, {
      mwaa: mwaaApi.endpoint,
      s3: s3.endpoint,
    });
    await deploy(DEV, 'orders');
    await deploy(PROD, 'orders');
  });

  afterAll(async () => {
    await s3?.stop();
    await mwaaApi?.stop();
    await aws?.stop();
  });

  beforeEach(() => {
    deniedBucket = undefined;
    goneEnvironment = undefined;
  });

  it('leads from a component over its DAGs, in environments of two accounts, to what they read and write', async () => {
    const dev = `resource:default/${DEV}.orders`;
    const prod = `resource:default/${PROD}.orders`;
    const relations: Record<string, string[]> = {
      [dev]: [
        `dependencyOf ${component}`,
        'dependencyOf resource:default/orders-report',
        `dependsOn resource:default/${DEV}`,
        'dependsOn resource:default/orders-raw',
        `ownedBy ${owner}`,
        'partOf system:default/orders',
      ],
      [component]: [
        `dependsOn resource:default/${DEV}`,
        `dependsOn ${dev}`,
        `dependsOn ${prod}`,
        `ownedBy ${owner}`,
        'partOf system:default/orders',
      ],
      'resource:default/orders-report': [
        `dependsOn ${dev}`,
        `dependsOn ${prod}`,
        `ownedBy ${owner}`,
      ],
      'resource:default/orders-raw': [
        `dependencyOf ${dev}`,
        `dependencyOf ${prod}`,
        `ownedBy ${owner}`,
      ],
    };
    await waitForEntities(catalog.url, [
      component,
      'resource:default/orders-raw',
      'resource:default/orders-report',
    ]);
    await refreshed();
    const all = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.keys(relations).map(async ref => [
            ref,
            await catalog.relationsOf(ref),
          ]),
        ),
      );
    expect(await settled(all, relations)).toEqual(relations);
  });

  it('passes over a manifest that claims what nobody can own', async () => {
    await putManifest(DEV, 'hostile', {
      owner: '</script><script>alert(1)</script>',
      component: 'group:default/platform-admins',
    });
    await putManifest(DEV, 'stranger', {
      component: 'component:default/not-in-the-catalog',
    });
    await refreshed();
    const dags = [
      `resource:default/${DEV}.orders`,
      `resource:default/${DEV}.stranger`,
      `resource:default/${PROD}.orders`,
    ];
    expect(await dagsSettled(dags)).toEqual(dags);
    expect(
      await catalog.relationsOf(`resource:default/${DEV}.stranger`),
    ).toContain('dependencyOf component:default/not-in-the-catalog');
  });

  it('keeps what it has of an environment that cannot be read, and follows the others', async () => {
    deniedBucket = PROD_BUCKET;
    await deleteDag({
      ...(await inEnvironment(DEV, 'stranger')),
      claim: { owner, component: 'component:default/not-in-the-catalog' },
      confirmation: 'stranger',
      deploymentId: 'd2',
      now: () => new Date(),
    });
    await refreshed();
    const dags = [
      `resource:default/${DEV}.orders`,
      `resource:default/${PROD}.orders`,
    ];
    expect(await dagsSettled(dags)).toEqual(dags);
  });

  it('loses the DAGs of an environment that is gone, and nothing else', async () => {
    goneEnvironment = PROD;
    await refreshed();
    const dags = [`resource:default/${DEV}.orders`];
    expect(await dagsSettled(dags)).toEqual(dags);
    expect(await catalog.refsOf('mwaa-environment')).not.toContain(
      `resource:default/${PROD}`,
    );
    expect(await catalog.refsOf('workload')).toEqual([component]);
    goneEnvironment = undefined;
    await refreshed();
    const both = [
      `resource:default/${DEV}.orders`,
      `resource:default/${PROD}.orders`,
    ];
    expect(await dagsSettled(both)).toEqual(both);
  });

  it('asks for a thousand DAGs once, and then for what has changed', async () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => `dag_${1000 + i}`);
    for (let from = 0; from < ids.length; from += 20) {
      await Promise.all(
        ids
          .slice(from, from + 20)
          .map(dagId => putManifest('legacy', dagId, {})),
      );
    }
    const ofLegacy = async () =>
      (await refreshed()).filter(request => request.includes('/local-legacy'));
    expect(await ofLegacy()).toHaveLength(1_001);
    expect(await ofLegacy()).toEqual(['GET /local-legacy/']);
    await deploy('legacy', 'one_more');
    // A thousand keys are one page.
    expect(await ofLegacy()).toEqual([
      'GET /local-legacy/',
      'GET /local-legacy/',
      'GET /local-legacy/dags/one_more/deployment.json',
    ]);
  });
});
