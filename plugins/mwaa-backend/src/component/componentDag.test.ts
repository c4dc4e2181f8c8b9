import { createHash } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import {
  dagFromParts,
  parseDagSpec,
  stringifyDagSpec,
} from 'backstage-plugin-mwaa-common';
import { ordersSpec } from '../__testUtils__/ordersSpec';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const { spec } = parseDagSpec(ordersSpec());
const dagYaml = stringifyDagSpec(spec);
const GITHUB = 'https://github.com/acme/orders';
const GITLAB = 'https://gitlab.com/acme/data/orders';
const BUCKET = 'http://127.0.0.1:9000/repositories/orders';

const component = (
  name: string,
  location: string | undefined,
  changes: Record<string, string | undefined> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    title: 'Daily orders',
    annotations: JSON.parse(
      JSON.stringify({
        'mwaa/dag-id': 'orders',
        'mwaa/environment': 'analytics-dev',
        'backstage.io/managed-by-location': location,
        ...changes,
      }),
    ),
  },
  spec: { owner: 'team-orders' },
});

const entities = [
  component('by-source', `url:${GITHUB}/blob/main/catalog-info.yaml`, {
    'backstage.io/source-location': `url:${GITHUB}/tree/main/`,
  }),
  component('by-location', `url:${GITHUB}/blob/main/catalog-info.yaml`),
  component('gitlab', `url:${GITLAB}/-/blob/main/catalog-info.yaml`, {
    'backstage.io/source-location': `url:${GITLAB}/-/tree/main/`,
  }),
  component('bucket', `url:${BUCKET}/catalog-info.yaml`),
  component('handwritten', `url:${BUCKET}/own/catalog-info.yaml`),
  component('broken', `url:${BUCKET}/broken/catalog-info.yaml`),
  component('empty', `url:${BUCKET}/empty/catalog-info.yaml`),
  component('away', `url:${BUCKET}/away/catalog-info.yaml`),
  component('elsewhere', 'url:https://example.org/a/catalog-info.yaml'),
  component('local', 'file:/catalog-info.yaml'),
  component('nowhere', undefined),
  component('no-dag', `url:${BUCKET}/x`, { 'mwaa/dag-id': undefined }),
  component('no-env', `url:${BUCKET}/x`, { 'mwaa/environment': undefined }),
];

const files: Record<string, string> = {
  [`${GITHUB}/blob/main/dag.yaml`]: dagYaml,
  [`${GITLAB}/-/blob/main/dag.yaml`]: dagYaml,
  [`${BUCKET}/dag.yaml`]: dagYaml,
  [`${BUCKET}/own/dag.yaml`]:
    'version: 1\nsource: handwritten\ndagId: orders\n',
  [`${BUCKET}/broken/dag.yaml`]: 'version: 1\ndagId: a b\n',
};

describe('GET /components/{namespace}/{name}/dag', () => {
  let api: Awaited<ReturnType<typeof startApi>>;

  beforeAll(async () => {
    const urlReader = mockServices.urlReader.mock({
      readUrl: async url => {
        if (url.includes('/away/')) throw new Error('token PLANTED refused');
        if (!files[url]) throw new NotFoundError(`no ${url}`);
        return { buffer: async () => Buffer.from(files[url]) };
      },
    });
    const integrations = ScmIntegrations.fromConfig(
      mockServices.rootConfig({
        data: {
          integrations: {
            awsS3: [
              {
                endpoint: 'http://127.0.0.1:9000',
                s3ForcePathStyle: true,
                accessKeyId: 'a',
                secretAccessKey: 'b',
              },
            ],
          },
        },
      }),
    );
    api = await startApi({
      ...testMwaa(),
      entities,
      changes: { urlReader, integrations },
    });
  });
  afterAll(() => api.stop());

  const ask = (name: string) => api.get(`/components/default/${name}/dag`);

  it.each([
    ['by-source', 'github', GITHUB],
    ['by-location', 'github', GITHUB],
    ['gitlab', 'gitlab', GITLAB],
    ['bucket', 'bucket', `${BUCKET}/`],
  ])('reads what the repository of %s says', async (name, publish, url) => {
    const { status, body } = await ask(name);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      componentRef: `component:default/${name}`,
      title: 'Daily orders',
      owner: 'group:default/team-orders',
      environment: 'analytics-dev',
      dagId: 'orders',
      repository: url,
      publish,
      source: 'generated',
      dagYaml,
      dagYamlSha256: createHash('sha256').update(dagYaml).digest('hex'),
    });
    expect(dagFromParts(body.parts)).toEqual(spec);
  });

  it('says that a DAG is handwritten', async () => {
    const { body } = await ask('handwritten');
    expect(body).toMatchObject({ source: 'handwritten', dagId: 'orders' });
    expect(body).not.toHaveProperty('parts');
  });

  it.each([
    ['unknown', 404, /no component:default\/unknown/],
    ['no-dag', 404, /annotation mwaa\/dag-id is missing/],
    ['no-env', 404, /annotation mwaa\/environment is missing/],
    ['nowhere', 404, /source-location is missing/],
    ['local', 404, /no URL/],
    ['empty', 404, /There is no .*empty\/dag\.yaml/],
    ['elsewhere', 400, /on no GitHub, GitLab or bucket/],
    ['broken', 400, /dagId/],
    ['away', 503, /could not be read/],
  ])('says what is missing for %s', async (name, status, message) => {
    const { body, status: answered } = await ask(name);
    expect([answered, body.error.message]).toEqual([
      status,
      expect.stringMatching(message),
    ]);
    expect(JSON.stringify(body)).not.toContain('PLANTED');
  });
});
