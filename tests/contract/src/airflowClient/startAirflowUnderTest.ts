import { mockServices } from '@backstage/backend-test-utils';
import { createMwaaServices } from 'backstage-plugin-mwaa-node';
import { localAppConfig, startLocalMwaa } from 'local-mwaa';
import { invokeRestApi } from '../localAirflow/invokeRestApi';
import { AirflowUnderTest } from './AirflowUnderTest';
import { dagFiles } from './dagFiles';
import { until } from './until';

/** The local environment that runs this major. */
const environments = { 2: 'analytics-prod', 3: 'analytics-dev' };

/** Starts an Airflow that has read the files of the tests. */
export async function startAirflowUnderTest(
  major: 2 | 3,
): Promise<AirflowUnderTest> {
  const local = await startLocalMwaa();
  try {
    const services = createMwaaServices({
      config: mockServices.rootConfig({ data: localAppConfig(local) }),
      logger: mockServices.logger.mock(),
    });
    const environment = await services.environments.get(environments[major]);
    const bucket = services.dagBucket(environment);
    const files = Object.entries(dagFiles(major));
    for (const [path, content] of files) {
      await bucket.put({
        key: `${environment.dagsPath}/${path}`,
        body: Buffer.from(content),
        contentType: 'text/x-python',
        condition: { ifNoneMatch: '*' },
      });
    }
    const running = await local.startAirflow(environment.name);
    const request = { Method: 'GET', Path: '/dags' };
    const early = await invokeRestApi(local, environment.name, request);
    await running.ready;
    const airflow = services.airflow(environment);
    await until(
      () => airflow.listDags(),
      dags => dags.length === files.length - 1,
    );
    await until(
      () => airflow.listImportErrors(),
      errors => errors.length === 1,
    );
    return {
      local,
      services,
      environment,
      airflow,
      server: running.server,
      major,
      early: early.status,
      stop: () => local.stop(),
    };
  } catch (error) {
    await local.stop();
    throw error;
  }
}
