import { mockServices } from '@backstage/backend-test-utils';
import { createMwaaServices } from 'backstage-plugin-mwaa-node';
import { localAppConfig, startLocalMwaa } from 'local-mwaa';
import { localQuestions } from '../localAirflow/localQuestions';
import { reviewedAirflow } from '../reviewedAirflow';
import { AirflowUnderTest } from './AirflowUnderTest';
import { dagQuestions } from './dagQuestions';
import { logQuestions } from './logQuestions';
import { longIdQuestions } from './longIdQuestions';
import { runQuestions } from './runQuestions';
import { startAirflowUnderTest } from './startAirflowUnderTest';
import { verifyQuestions } from './verifyQuestions';

// An Airflow takes its time, on a busy machine more so.
jest.setTimeout(600_000);

// To start one takes longer than most of what it is asked: one for both.
describe.each([2, 3] as const)('MwaaAirflowClient on Airflow %i', major => {
  let running: AirflowUnderTest;
  let stopped = false;

  beforeAll(async () => {
    running = await startAirflowUnderTest(major);
  });
  afterAll(async () => {
    if (!stopped) await running?.stop();
  });

  it('is the one that is kept for review', () => {
    expect(running.environment.airflowVersion).toBe(reviewedAirflow[major]);
  });

  describe.each([
    ['DAGs', dagQuestions],
    ['runs', runQuestions],
    ['logs from CloudWatch', logQuestions('cloudwatch')],
    ['logs from the web server', logQuestions('web-server')],
    ['long ids', longIdQuestions],
    ['a deployment', verifyQuestions],
    ['the local one', localQuestions],
  ])('%s', (_, questions) => {
    it.each(Object.entries(questions))('%s', async (__, ask) => {
      await expect(ask(running)).resolves.toBeUndefined();
    });
  });

  it('ends with the stand-in', async () => {
    stopped = true;
    await running.stop();
    await expect(fetch(running.server.url)).rejects.toThrow();
  });
});

describe('MwaaAirflowClient without an Airflow', () => {
  it('says that there is no answer', async () => {
    const local = await startLocalMwaa();
    try {
      const services = createMwaaServices({
        config: mockServices.rootConfig({ data: localAppConfig(local) }),
        logger: mockServices.logger.mock(),
      });
      const environment = await services.environments.get('analytics-dev');
      await expect(
        services.airflow(environment).getDag('orders'),
      ).rejects.toThrow(
        expect.objectContaining({
          name: 'ServiceUnavailableError',
          message: expect.stringContaining('gives no answer'),
        }),
      );
    } finally {
      await local.stop();
    }
  });
});
