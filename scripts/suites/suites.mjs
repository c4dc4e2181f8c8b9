// A test that hangs ends all the same; one that another suite slows does not.
const TEST_LIMIT = '--testTimeout=60000';

/** Takes tests of a package by their paths; without any path all of them. */
const jest = (workspace, { only = [], except = [] } = {}) => ({
  counts: 'jest',
  tests: { workspace, only, except },
  command: [
    `yarn workspace ${workspace} test --ci --watchAll=false ${TEST_LIMIT} --json --outputFile={json}`,
    ...only,
    ...(except.length ? ['--testPathIgnorePatterns', ...except] : []),
  ].join(' '),
});

/** An Airflow, with the providers that its image lacks. */
const airflow = version => [`airflow-${version}`, `overlay-${version}`];

/** The Airflows that tests ask which name no version: one of each major. */
const airflows = [...airflow('2.10.3'), ...airflow('3.0.6')];

/** The tests with Airflow, against these of its versions. */
const matrix = (folder, versions, env) => ({
  ...jest('tests-contract', { only: [folder] }),
  cores: 1,
  full: true,
  needs: versions.flatMap(airflow),
  env: { AIRFLOW_VERSIONS: versions.join(','), ...env },
});

/** What `npm test` takes of the packages whose other tests are long. */
const share = {
  contract: [
    'src/airflow/dagExamples.test',
    'src/examples/',
    'src/s3/',
    'src/source/',
  ],
  template: ['src/form/', 'src/wizard/createComponent.test'],
  browser: ['src/mainJob.test', 'src/pages.test'],
};

/**
 * What `npm test` runs before a push, and with `full` what `npm run test:full`
 * runs beside it, no test in both: one line a suite, in this order as cores
 * are free.
 *
 * `needs`: parts of the set-up beside the packages. `cores`: how many of the
 * machine's it keeps busy. `last`: only once all others are done. `counts`:
 * how its tests are counted; see counts.mjs. `env`: what its environment has
 * besides. In a command `{json}` stands for the file that takes Jest's
 * results, `{root}` for the checkout.
 */
// prettier-ignore
export const suites = [
  { name: 'unit', counts: 'jest', cores: 2, needs: ['local-aws'], command: `yarn backstage-cli repo test --ci --watchAll=false --maxWorkers=2 ${TEST_LIMIT} --json --outputFile={json} {root}packages/ {root}plugins/` },
  // The longest first, so that none is left over on one core.
  { name: 'contract', ...jest('tests-contract', { only: share.contract }), cores: 1, needs: ['local-aws', 'versitygw', 'ruff', ...airflows] },
  { name: 'template', ...jest('tests-template', { only: share.template }), cores: 1, needs: ['local-aws'] },
  { name: 'types', counts: 'one', cores: 1, needs: [], command: 'yarn tsc --pretty false' },
  { name: 'lint', counts: 'one', cores: 1, needs: [], command: 'yarn backstage-cli repo lint --max-warnings=0' },
  { name: 'format', counts: 'one', cores: 1, needs: [], command: 'yarn prettier --check .' },
  { name: 'docs', ...jest('tests-docs'), cores: 1, needs: ['techdocs'] },
  { name: 'mcp', ...jest('tests-mcp', { except: ['src/airflow/'] }), cores: 1, needs: ['local-aws'] },
  { name: 'scripts', counts: 'tap', cores: 1, needs: [], command: 'node --test --test-reporter=tap scripts/**/*.test.mjs' },
  { name: 'browser', ...jest('tests-e2e', { only: share.browser }), cores: 2, last: true, needs: ['local-aws', 'techdocs', ...airflows, 'chromium'] },

  // Mostly waits for Backstage to look for tasks that died.
  { name: 'restart', ...jest('tests-template', { only: ['src/restart/'] }), cores: 0, full: true, needs: ['local-aws'] },
  // Mostly waits for Airflow's scheduler.
  { name: 'airflow', ...jest('tests-contract', { only: ['src/airflowClient/'] }), cores: 0, full: true, needs: ['local-aws', ...airflows] },
  { name: 'contract-rest', ...jest('tests-contract', { except: [...share.contract, 'src/airflowClient/', 'src/faults/', 'src/races/'] }), cores: 1, full: true, needs: ['local-aws', 'versitygw', ...airflows] },
  { name: 'matrix-newer', ...matrix('src/airflow/', ['2.11.2', '3.2.1', '3.3.2']) },
  { name: 'matrix-older', ...matrix('src/airflow/', ['2.7.2', '2.8.1', '2.9.2', '2.10.1', '2.11.0']) },
  { name: 'faults', ...jest('tests-contract', { only: ['src/faults/'] }), cores: 1, full: true, needs: ['local-aws', 'versitygw'], env: { FAULTS: 'all' } },
  { name: 'template-rest', ...jest('tests-template', { except: [...share.template, 'src/restart/'] }), cores: 1, full: true, needs: ['local-aws', 'airflow-2.10.3', 'airflow-3.0.6'] },
  { name: 'random', ...matrix('src/random/', ['2.7.2', '3.3.2'], { RANDOM_RUNS: '100' }) },
  { name: 'packed', ...jest('tests-packed'), cores: 1, full: true, needs: ['local-aws'] },
  { name: 'publish', ...jest('tests-publish'), cores: 1, full: true, needs: ['local-aws'] },
  { name: 'races', ...jest('tests-contract', { only: ['src/races/'] }), cores: 1, full: true, needs: ['local-aws', 'versitygw'], env: { RACE_SHARE: '1' } },
  { name: 'cli', ...jest('tests-cli'), cores: 1, full: true, needs: ['local-aws'] },
  // An agent from no DAG to one that ran, which takes real Airflow minutes.
  { name: 'mcp-airflow', ...jest('tests-mcp', { only: ['src/airflow/'] }), cores: 1, full: true, needs: ['local-aws', ...airflow('3.0.6')] },
  { name: 'browser-rest', ...jest('tests-e2e', { except: share.browser }), cores: 2, last: true, full: true, needs: ['local-aws', 'techdocs', ...airflows, 'chromium'] },
];
