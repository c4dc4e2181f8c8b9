import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { createMwaaServices, deployDag } from 'backstage-plugin-mwaa-node';
import { dagDeploymentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { localAppConfig, startLocalMwaa } from 'local-mwaa';
import { percentile } from '../wizard/percentile';
import { loadPage } from './loadPage';
import { startBackend } from './startBackend';
import { startCountingAirflow } from './startCountingAirflow';

const ENVIRONMENT = 'analytics-dev';
const PEOPLE = 50;
const LOADS = 1_000;
const SECONDS = 10;
const COLD = 30;

const dagId = (index: number) => `dag_${index}`;

async function deployAll(config: object): Promise<void> {
  const services = createMwaaServices({
    config: mockServices.rootConfig({ data: config as never }),
    logger: mockServices.rootLogger({ level: 'error' }),
  });
  const environment = await services.environments.get(ENVIRONMENT);
  const bucket = services.dagBucket(environment);
  for (let index = 0; index <= COLD; index++) {
    const id = dagId(index);
    await deployDag(
      dagDeploymentFixture(
        bucket,
        { [`${id}.py`]: 'airflow dag' },
        { dagId: id, dagsPath: environment.dagsPath },
      ),
    );
  }
}

const told = (times: readonly number[]) =>
  `p50 ${percentile(times, 50).toFixed(0)} ms, p95 ${percentile(times, 95).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`;

/** The paths of these questions, and how often each was asked. */
function tally(asked: readonly string[]): string {
  const counts = new Map<string, number>();
  asked.forEach(path => counts.set(path, (counts.get(path) ?? 0) + 1));
  return [...counts]
    .sort()
    .map(([path, count]) => `${path} ${count}`)
    .join(', ');
}

/**
 * Many people on the pages of DAGs of one environment: what they wait, what
 * the backend's memory is, and how often Airflow is asked. Airflow is a web
 * server that takes 150 ms, behind the stand-ins for MWAA and S3.
 *
 * @returns the report, line by line
 */
export async function loadBench(): Promise<string[]> {
  const airflow = await startCountingAirflow();
  const stops = [airflow.stop];
  try {
    const aws = await startLocalMwaa({
      airflow: {
        [ENVIRONMENT]: { url: airflow.url, username: 'a', password: 'b' },
      },
    });
    stops.unshift(aws.stop);
    const config = localAppConfig(aws);
    await deployAll(config);
    const backend = await startBackend(config);
    stops.unshift(backend.stop);
    const { url } = backend;
    // The SDK is loaded at the first question.
    await loadPage(url, dagId(COLD), 0);
    const { memory: memoryBefore } = await backend.use();

    const from = airflow.asked.length;
    const cold: number[] = [];
    for (let index = 0; index < COLD; index++) {
      cold.push(...(await loadPage(url, dagId(index), index % PEOPLE)));
    }
    const coldAsked = airflow.asked.slice(from);

    // What was read a moment ago is forgotten by then.
    await sleep(SECONDS * 1_000);
    const before = airflow.asked.length;
    const { processor } = await backend.use();
    const begin = performance.now();
    const loads = await Promise.all(
      Array.from({ length: LOADS }, async (_, index) => {
        await sleep((index * SECONDS * 1_000) / LOADS);
        return loadPage(url, dagId(0), index % PEOPLE);
      }),
    );
    const seconds = (performance.now() - begin) / 1_000;
    const asked = airflow.asked.slice(before);
    const after = await backend.use();
    const work = (after.processor - processor) / LOADS;
    const perLoad = coldAsked.length / COLD;
    return [
      `Pages of DAGs (state and runs), ${PEOPLE} people, Node ${process.version}; an Airflow that takes 150 ms:`,
      `  the first load of each of ${COLD} DAGs: ${told(cold)}; ${perLoad.toFixed(1)} calls to Airflow a load`,
      `  ${LOADS.toLocaleString('en')} loads of one DAG in ${seconds.toFixed(1)} s: ${told(loads.flat())}; ${asked.length} calls to Airflow (${tally(asked)}), against ${(perLoad * LOADS).toFixed(0)} if each load asked`,
      `  the backend: memory ${memoryBefore.toFixed(0)} MB before, ${after.memory.toFixed(0)} MB after; ${work.toFixed(1)} ms of processor time a load`,
    ];
  } finally {
    for (const stop of stops) await stop();
  }
}
