import { mockServices } from '@backstage/backend-test-utils';
import { AirflowClient, createMwaaServices } from 'backstage-plugin-mwaa-node';
import { localAppConfig, LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { reviewedAirflow } from '../reviewedAirflow';
import { RunningAirflow, startAirflow } from './startAirflow';

// A web server of Airflow takes its time, on a busy machine more so.
jest.setTimeout(240_000);

const dagFile = (dagId: string) =>
  `from airflow import DAG\n\ndag = DAG("${dagId}", schedule=None)\n`;
const files = {
  'orders/orders.py': dagFile('orders'),
  'doomed/doomed.py': dagFile('doomed'),
};

/** The local environment that runs this version. */
const environments: Record<string, string> = {
  [reviewedAirflow[2]]: 'analytics-prod',
  [reviewedAirflow[3]]: 'analytics-dev',
};

describe.each(Object.keys(environments))(
  'MwaaAirflowClient on Airflow %s',
  version => {
    let running: RunningAirflow;
    let local: LocalMwaa;
    let airflow: AirflowClient;
    let asked: string;

    beforeAll(async () => {
      running = await startAirflow(version, files);
      const { url, username, password } = running;
      const id = environments[version];
      local = await startLocalMwaa({
        airflow: { [id]: { url, username, password } },
      });
      const services = createMwaaServices({
        config: mockServices.rootConfig({ data: localAppConfig(local) }),
        logger: mockServices.logger.mock(),
      });
      const environment = await services.environments.get(id);
      asked = environment.airflowVersion;
      airflow = services.airflow(environment);
    });
    afterAll(async () => {
      await Promise.all([local?.stop(), running?.stop()]);
    });

    it('tells what Airflow knows of a DAG', async () => {
      expect(asked).toBe(version);
      expect(await airflow.getDag('orders')).toEqual({
        dagId: 'orders',
        isPaused: true,
        isActive: true,
        fileLocation: `${running.dagsFolder}/orders/orders.py`,
      });
    });

    it('knows nothing of a DAG that Airflow has not parsed', async () => {
      expect(await airflow.getDag('nowhere')).toBeUndefined();
      await expect(airflow.setPaused('nowhere', true)).rejects.toThrow(
        expect.objectContaining({ name: 'NotFoundError' }),
      );
    });

    it('unpauses and pauses, as often as asked', async () => {
      const pausedAfter = async (paused: boolean) => {
        await airflow.setPaused('orders', paused);
        return (await airflow.getDag('orders'))?.isPaused;
      };
      expect([
        await pausedAfter(false),
        await pausedAfter(false),
        await pausedAfter(true),
      ]).toEqual([false, false, true]);
    });

    it('takes a DAG off the list, and is content when it is gone', async () => {
      expect(await airflow.deleteDag('doomed')).toBe('deleted');
      expect(await airflow.deleteDag('doomed')).toBe('absent');
      expect(await airflow.getDag('doomed')).toBeUndefined();
      expect(await airflow.getDag('orders')).toBeDefined();
    });
  },
);

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
