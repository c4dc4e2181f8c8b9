import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sinceBegin } from '../elapsed.mjs';
import { python, root, state } from '../paths.mjs';
import { checkDisk } from '../setup/checkDisk.mjs';
import { parts, partsOfStart } from '../setup/parts.mjs';
import { setUpOrThrow } from '../setup/setUpOrThrow.mjs';
import { progress } from '../step.mjs';
import { toolEnvironment } from '../toolEnvironment.mjs';
import { airflowChoice } from './airflowChoice.mjs';
import { buildApp } from './buildApp.mjs';
import { installAirflows } from './installAirflows.mjs';
import { readPorts, refuseBusyPorts } from './ports.mjs';
import { startService } from './startService.mjs';
import { until } from './until.mjs';
import { whatIsMissing } from './whatIsMissing.mjs';

const nodeTransform = [
  '--enable-source-maps',
  '--require',
  '@backstage/cli/config/nodeTransform.cjs',
];

function environmentFor(ports) {
  const numbers = Object.entries(ports).map(([variable, { port }]) => [
    variable,
    String(port),
  ]);
  return toolEnvironment(
    {
      ...Object.fromEntries(numbers),
      STATE_DIR: state,
      S3_STATE_DIR: join(state, 's3'),
      AIRFLOW_STATE_DIR: join(state, 'airflow'),
      NODE_ENV: 'development',
    },
    // mkdocs, which TechDocs looks for on PATH.
    [join(python('techdocs'), 'bin')],
  );
}

/**
 * Starts the local AWS; resolves once it answers, with which Airflow its
 * environments run besides what startService gives.
 */
async function startLocalAws(env) {
  const log = join(state, 'logs', 'local-mwaa.log');
  let tellVersions;
  const versions = new Promise(resolve => {
    tellVersions = resolve;
  });
  const service = startService(
    'Local AWS',
    'node',
    [...nodeTransform, 'src/main.ts'],
    {
      cwd: join(root, 'packages', 'local-mwaa'),
      env,
      log,
      onMessage: ({ say, airflowVersions }) => {
        if (say !== undefined) {
          progress(say);
        }
        if (airflowVersions !== undefined) {
          tellVersions(airflowVersions);
        }
      },
    },
  );
  const url = `http://127.0.0.1:${env.MWAA_LOCAL_PORT}/environments`;
  const answering = until(
    'Local AWS',
    // Any answer will do: an unsigned request is refused by a running server.
    () =>
      fetch(url).then(
        () => undefined,
        error => error.cause?.message ?? error.message,
      ),
    { patienceMs: 60_000, advice: `Its output is in ${log}.` },
  );
  const [airflowVersions] = await Promise.race([
    Promise.all([versions, answering]),
    service.ended,
  ]);
  progress('Local AWS: S3 and MWAA answer');
  return { ...service, airflowVersions };
}

function startBackstage(env, dev) {
  const log = name => join(state, 'logs', `${name}.log`);
  const folder = name => join(root, 'packages', name);
  if (!dev) {
    return [
      startService('Backstage', 'node', [...nodeTransform, 'src/index.ts'], {
        cwd: folder('backend'),
        env,
        log: log('backend'),
      }),
    ];
  }
  const configs = ['app-config.yaml', 'app-config.dev.yaml'].flatMap(file => [
    '--config',
    join(root, file),
  ]);
  return ['backend', 'app'].map(name =>
    startService(
      `Backstage (${name})`,
      'yarn',
      ['backstage-cli', 'package', 'start', ...configs],
      { cwd: folder(name), env, log: log(name), show: true },
    ),
  );
}

/**
 * `npm start`: sets up what is missing, starts the local AWS and Backstage,
 * says where the wizard is once it can be used, starts Airflow beside it, and
 * stays until it is ended. With `--dev` the frontend runs in its hot-reloading
 * server; `--no-airflow` and `--airflow=<environments>` say which Airflows run.
 */
export async function start(args) {
  const dev = args.includes('--dev');
  const airflows = airflowChoice(args, process.env);
  const ports = readPorts(process.env, dev);
  await refuseBusyPorts(ports);
  checkDisk(3);
  await setUpOrThrow(partsOfStart, parts);
  mkdirSync(state, { recursive: true });

  const env = environmentFor(ports);
  const [localAws] = await Promise.all([
    startLocalAws(env),
    dev ? undefined : buildApp(),
  ]);
  progress('Backstage ...');
  const installed = installAirflows(airflows, localAws.airflowVersions);
  const services = [localAws, ...startBackstage(env, dev)];
  const ended = Promise.race(services.map(service => service.ended));
  const base = `http://localhost:${env.BACKSTAGE_PORT}`;
  const page = dev ? `http://localhost:${env.BACKSTAGE_DEV_PORT}` : base;
  const usable = until(
    'Backstage',
    async () => {
      const missing = await whatIsMissing(base);
      if (missing !== undefined) {
        return missing;
      }
      const answer = await fetch(page).catch(error => error.cause ?? error);
      return answer.ok ? undefined : `${page} does not show the page`;
    },
    {
      patienceMs: 180_000,
      advice: `The output of every part is in ${join(state, 'logs')}.`,
    },
  );
  await Promise.race([usable, ended]);
  process.stdout.write(
    `\nReady after ${sinceBegin()}: ${page}\nCtrl-C ends it; the logs are in ${join(state, 'logs')}.\n`,
  );
  // Last, so that it takes nothing from what people wait for.
  for (const startAirflow of await Promise.race([installed, ended])) {
    localAws.send({ startAirflow });
  }
  await ended;
}
