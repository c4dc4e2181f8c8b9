import { mockServices } from '@backstage/backend-test-utils';
import {
  createMwaaServices,
  MwaaServices,
  preflight,
  PreflightCheckId,
} from 'backstage-plugin-mwaa-node';
import { localAppConfig, LocalMwaa, startLocalMwaa } from 'local-mwaa';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(60_000);

describe('preflight on the local AWS', () => {
  let local: LocalMwaa;
  let services: MwaaServices;

  beforeAll(async () => {
    local = await startLocalMwaa();
    services = createMwaaServices({
      config: mockServices.rootConfig({ data: localAppConfig(local) }),
      logger: mockServices.logger.mock(),
    });
  });
  afterAll(() => local?.stop());

  const concerns = async (id: string) => {
    const checks = await preflight({
      environment: await services.environments.get(id),
      services,
      dagId: 'orders',
      claim: { claim: 'free' },
    });
    expect(checks).toHaveLength(9);
    return Object.fromEntries(
      checks
        .filter(({ status }) => status !== 'pass')
        .map(({ id: check, ...verdict }) => [check, verdict]),
    ) as Partial<Record<PreflightCheckId, object>>;
  };

  // No Airflow runs behind the environments.
  const unasked = {
    status: 'warning',
    message: expect.stringContaining('gives no answer'),
  };

  it('passes all that can be seen of an environment', async () => {
    expect(await concerns('analytics-dev')).toEqual({ 'dag-id': unasked });
  });

  it('sees that the bucket has another encryption', async () => {
    expect(await concerns('analytics-prod')).toEqual({
      'dag-id': unasked,
      encryption: expect.objectContaining({ status: 'warning' }),
    });
  });

  it('sees in what state an environment is', async () => {
    expect(await concerns('legacy')).toMatchObject({
      'environment-status': { status: 'warning' },
    });
    expect(await concerns('broken')).toMatchObject({
      'environment-status': { status: 'failure' },
      'dag-id': {
        status: 'warning',
        message: expect.stringContaining('no web server'),
      },
    });
  });
});
