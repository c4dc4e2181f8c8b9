const jest = (workspace, files = '') =>
  `yarn workspace ${workspace} test --ci --watchAll=false --json --outputFile={json} ${files}`.trimEnd();

/** An Airflow, with the providers that its image lacks. */
const airflow = version => [`airflow-${version}`, `overlay-${version}`];

/** The tests with Airflow, against these of its versions. */
const matrix = (folder, versions, env) => ({
  counts: 'jest',
  cores: 1,
  full: true,
  needs: versions.flatMap(airflow),
  env: { AIRFLOW_VERSIONS: versions.join(','), ...env },
  command: jest('tests-contract', folder),
});

/**
 * What `npm test` runs, and with `full` what `npm run test:full` runs beside
 * it: one line a suite, in this order as cores are free.
 *
 * `needs`: parts of the set-up beside the packages. `cores`: how many of the
 * machine's it keeps busy. `last`: only once all others are done. `counts`:
 * how its tests are counted; see counts.mjs. `env`: what its environment has
 * besides. In a command `{json}` stands for the file that takes Jest's
 * results, `{root}` for the checkout.
 */
// prettier-ignore
export const suites = [
  { name: 'unit', counts: 'jest', cores: 2, needs: ['local-aws'], command: 'yarn backstage-cli repo test --ci --watchAll=false --maxWorkers=2 --json --outputFile={json} {root}packages/ {root}plugins/' },
  { name: 'format', counts: 'one', cores: 1, needs: [], command: 'yarn prettier --check .' },
  { name: 'lint', counts: 'one', cores: 1, needs: [], command: 'yarn backstage-cli repo lint --max-warnings=0' },
  { name: 'types', counts: 'one', cores: 1, needs: [], command: 'yarn tsc --pretty false' },
  { name: 'scripts', counts: 'tap', cores: 1, needs: [], command: 'node --test --test-reporter=tap scripts/**/*.test.mjs' },
  { name: 'contract', counts: 'jest', cores: 1, needs: ['local-aws', 'versitygw', 'ruff', ...airflow('2.10.3'), ...airflow('3.0.6')], command: jest('tests-contract') },
  { name: 'template', counts: 'jest', cores: 1, needs: ['local-aws', 'techdocs'], command: jest('tests-template', '--testPathIgnorePatterns src/restart/') },
  { name: 'publish', counts: 'jest', cores: 1, needs: ['local-aws', 'techdocs'], command: jest('tests-publish') },
  { name: 'docs', counts: 'jest', cores: 1, needs: ['techdocs'], command: jest('tests-docs') },
  { name: 'packed', counts: 'jest', cores: 1, needs: ['local-aws'], command: jest('tests-packed') },
  { name: 'cli', counts: 'jest', cores: 1, needs: ['local-aws'], command: jest('tests-cli') },
  { name: 'browser', counts: 'jest', cores: 2, last: true, needs: ['local-aws', 'techdocs', ...airflow('3.0.6'), 'chromium'], command: jest('tests-e2e') },
  // Mostly waits for Backstage to look for tasks that died.
  { name: 'restart', counts: 'jest', cores: 1, full: true, needs: ['local-aws'], command: jest('tests-template', 'src/restart/') },
  // The suite "contract" has 2.10.3 and 3.0.6; two halves keep two cores busy.
  { name: 'matrix-older', ...matrix('src/airflow/', ['2.7.2', '2.8.1', '2.9.2', '2.10.1']) },
  { name: 'matrix-newer', ...matrix('src/airflow/', ['2.11.0', '2.11.2', '3.2.1', '3.3.2']) },
  { name: 'random', ...matrix('src/random/', ['2.7.2', '3.3.2'], { RANDOM_RUNS: '150' }) },
  // The suite "contract" has a few of these, with the same files.
  { name: 'faults', counts: 'jest', cores: 1, full: true, needs: ['local-aws', 'versitygw'], env: { FAULTS: 'all' }, command: jest('tests-contract', 'src/faults/') },
  { name: 'races', counts: 'jest', cores: 1, full: true, needs: ['local-aws', 'versitygw'], env: { RACE_SHARE: '1' }, command: jest('tests-contract', 'src/races/') },
];
