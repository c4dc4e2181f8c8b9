/**
 * What `npm test` runs, one line a suite, in this order as cores are free.
 *
 * `needs`: parts of the set-up beside the packages. `cores`: how many of the
 * machine's it keeps busy. `last`: only once all others are done. `counts`:
 * how its tests are counted; see counts.mjs. `{json}` in a command stands for
 * the file that takes Jest's results.
 */
const jest = folder =>
  `yarn workspace ${folder} test --ci --watchAll=false --json --outputFile={json}`;

export const suites = [
  // prettier-ignore
  { name: 'format', counts: 'one', cores: 1, needs: [], command: 'yarn prettier --check .' },
  // prettier-ignore
  { name: 'lint', counts: 'one', cores: 1, needs: [], command: 'yarn backstage-cli repo lint --max-warnings=0' },
  // prettier-ignore
  { name: 'types', counts: 'one', cores: 1, needs: [], command: 'yarn tsc --pretty false' },
  // prettier-ignore
  { name: 'scripts', counts: 'tap', cores: 1, needs: [], command: 'node --test --test-reporter=tap scripts/' },
  // prettier-ignore
  { name: 'unit', counts: 'jest', cores: 2, needs: ['local-aws'], command: 'yarn backstage-cli repo test --ci --watchAll=false --maxWorkers=2 --json --outputFile={json} {root}packages/ {root}plugins/' },
  // prettier-ignore
  { name: 'contract', counts: 'jest', cores: 1, needs: ['local-aws', 'versitygw', 'airflow-2.10.3', 'airflow-3.0.6'], command: jest('tests-contract') },
  // prettier-ignore
  { name: 'template', counts: 'jest', cores: 1, needs: ['local-aws', 'techdocs'], command: jest('tests-template') },
  // prettier-ignore
  { name: 'packed', counts: 'jest', cores: 1, needs: ['local-aws'], command: jest('tests-packed') },
  // prettier-ignore
  { name: 'browser', counts: 'jest', cores: 2, last: true, needs: ['local-aws', 'techdocs', 'airflow-3.0.6', 'chromium'], command: jest('tests-e2e') },
];
