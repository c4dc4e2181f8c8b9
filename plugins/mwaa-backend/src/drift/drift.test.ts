import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { parseDagSpec, stringifyDagSpec } from 'backstage-plugin-mwaa-common';
import { NICK, VERA } from '../__testUtils__/people';
import { ordersSpec } from '../__testUtils__/ordersSpec';
import { startDagApi } from '../__testUtils__/startDagApi';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const DRIFT = '/environments/analytics-dev/dags/orders/drift';
const dagYaml = stringifyDagSpec(parseDagSpec(ordersSpec()).spec);

/** A repository with `dag.yaml` and one file of its own, or one that cannot be read. */
const start = async (repository: string | Error) => {
  const readTree = jest.fn(async () => ({
    files: async () => [
      { path: 'load.sql', content: async () => Buffer.from('select 1\n') },
    ],
  }));
  const readUrl = jest.fn(async () => {
    if (repository instanceof Error) throw repository;
    return { buffer: async () => Buffer.from(repository) };
  });
  const api = await startDagApi({
    changes: {
      urlReader: {
        ...mockServices.urlReader.mock(),
        readTree: readTree as never,
        readUrl: readUrl as never,
      },
      integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
    },
  });
  await api.deploy('airflow dag\n');
  return { ...api, readTree, readUrl };
};

describe('GET …/drift', () => {
  let api: Awaited<ReturnType<typeof start>>;
  afterEach(() => api.stop());

  it('compares with the repository, which is read once for all', async () => {
    api = await start(dagYaml);
    const [{ body }] = await Promise.all([
      api.get(DRIFT, VERA),
      api.get(DRIFT),
      api.get(DRIFT),
    ]);
    expect(body.value).toEqual({
      state: 'outdated',
      message: expect.stringContaining('deploy it'),
      files: [
        {
          path: 'load.sql',
          drift: 'outdated',
          diff: expect.stringContaining('+select 1'),
        },
        {
          path: 'orders.py',
          drift: 'outdated',
          diff: expect.stringContaining('-airflow dag'),
        },
      ],
    });
    expect(api.readUrl).toHaveBeenCalledTimes(1);
    expect(api.readTree.mock.calls[0]).toEqual([
      'https://github.com/acme/orders/tree/main/dags/orders/',
      expect.anything(),
    ]);
    expect((await api.get(DRIFT, NICK)).status).toBe(403);
  });

  it('compares with the bucket alone where the repository cannot be read', async () => {
    api = await start(new NotFoundError('gone'));
    api.bucket().putForeign('dags/orders/orders.py', 'by hand\n');
    const { body } = await api.get(DRIFT);
    expect(body.value).toMatchObject({
      state: 'changed',
      files: [
        {
          path: 'orders.py',
          drift: 'changed',
          diff: expect.stringContaining('-airflow dag\n+by hand'),
        },
      ],
      repositoryUnread: {
        kind: 'not-found',
        message: expect.stringContaining('The repository has no dag.yaml'),
      },
    });
  });
});
