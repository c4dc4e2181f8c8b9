import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { startLocalMwaa } from 'local-mwaa';
import {
  runTask,
  startTemplateBackend,
  waitForEntities,
  wizardValues,
} from 'tests-publish';
import { median } from './median';
import { plainPutModule } from './plainPutModule';
import { startCountingProxy } from './startCountingProxy';

const s3Name = (method: string, url: URL) =>
  url.searchParams.has('list-type')
    ? 'LIST'
    : `${method} ${url.pathname.endsWith('.json') ? 'manifest' : 'file'}`;

const counted = (counts: Record<string, number>) =>
  `${Object.values(counts).reduce((sum, n) => sum + n, 0)} (${Object.entries(
    counts,
  )
    .map(([name, n]) => `${n} ${name}`)
    .join(', ')})`;

/**
 * One DAG of one file: check, render and deploy as the template does, against
 * `fetch:template` and a plain PutObject, in turn through the same backend.
 * Times are from the request that creates the task to the last answer of S3.
 *
 * @returns the report, line by line
 */
export async function deploymentBench(options: {
  rounds: number;
}): Promise<string[]> {
  const aws = await startLocalMwaa();
  const mwaa = await startCountingProxy(
    aws.mwaaEndpoint,
    (method, url) => `${method} ${url.pathname.split('/')[1]}`,
  );
  const s3 = await startCountingProxy(aws.s3Endpoint, s3Name);
  const [environment] = aws.environments;
  const client = new S3Client({
    endpoint: s3.endpoint,
    region: aws.region,
    forcePathStyle: true,
    credentials: aws.credentials[0],
  });
  const url = await startTemplateBackend({
    aws,
    s3Endpoint: s3.endpoint,
    mwaaEndpoint: mwaa.endpoint,
    features: [plainPutModule(client, environment.bucket)],
    templates: [
      join(resolvePackagePath('tests-bench'), 'src/fixtures/template.yaml'),
    ],
  });
  await waitForEntities(url, [
    'template:default/plain',
    'template:default/deploy',
  ]);

  const times: Record<string, number[]> = {};
  const requests: Record<string, string> = {};
  async function measure(label: string, template: string, dagId: string) {
    mwaa.take();
    s3.take();
    const start = performance.now();
    const run = await runTask(url, {
      templateRef: `template:default/${template}`,
      values: { ...wizardValues(dagId), publish: 'bucket' },
      user: 'user:default/ada',
    });
    if (run.error) throw new Error(`${label}: ${run.error}`);
    const toS3 = s3.take();
    // Not when the task is seen to end: its events are polled once a second.
    const seconds = (toS3.lastAnswerAt - start) / 1000;
    (times[label] ??= []).push(seconds);
    requests[label] =
      `S3 ${counted(toS3.counts)}; MWAA ${counted(mwaa.take().counts)}`;
  }
  for (let round = 0; round <= options.rounds; round++) {
    await measure('plain', 'plain', `plain_${round}`);
    await measure('create', 'deploy', `bench_${round}`);
    await measure('unchanged', 'deploy', `bench_${round}`);
    // The first round loads what is loaded lazily.
    if (round === 0) Object.values(times).forEach(list => list.splice(0));
  }
  await Promise.all([mwaa.stop(), s3.stop(), aws.stop()]);

  const base = median(times.plain);
  return Object.entries(times).map(
    ([label, list]) =>
      `${label.padEnd(10)} ${median(list).toFixed(3)} s  ${(
        median(list) / base
      ).toFixed(2)} x plain  ${requests[label]}`,
  );
}
