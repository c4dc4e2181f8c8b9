const jest = workspace =>
  `yarn workspace ${workspace} test --ci --watchAll=false --json --outputFile={json}`;

/**
 * What `npm test` runs, one line a suite, in this order as cores are free.
 *
 * `needs`: parts of the set-up beside the packages. `cores`: how many of the
 * machine's it keeps busy. `last`: only once all others are done. `counts`:
 * how its tests are counted; see counts.mjs. In a command `{json}` stands for
 * the file that takes Jest's results, `{root}` for the checkout.
 */
// prettier-ignore
export const suites = [
  { name: 'unit', counts: 'jest', cores: 2, needs: ['local-aws'], command: 'yarn backstage-cli repo test --ci --watchAll=false --maxWorkers=2 --json --outputFile={json} {root}packages/ {root}plugins/' },
  { name: 'format', counts: 'one', cores: 1, needs: [], command: 'yarn prettier --check .' },
  { name: 'lint', counts: 'one', cores: 1, needs: [], command: 'yarn backstage-cli repo lint --max-warnings=0' },
  { name: 'types', counts: 'one', cores: 1, needs: [], command: 'yarn tsc --pretty false' },
  { name: 'scripts', counts: 'tap', cores: 1, needs: [], command: 'node --test --test-reporter=tap scripts/**/*.test.mjs' },
  { name: 'contract', counts: 'jest', cores: 1, needs: ['local-aws', 'versitygw', 'airflow-2.10.3', 'airflow-3.0.6'], command: jest('tests-contract') },
  { name: 'template', counts: 'jest', cores: 1, needs: ['local-aws', 'techdocs'], command: jest('tests-template') },
  { name: 'publish', counts: 'jest', cores: 1, needs: ['local-aws', 'techdocs'], command: jest('tests-publish') },
  { name: 'docs', counts: 'jest', cores: 1, needs: ['techdocs'], command: jest('tests-docs') },
  { name: 'packed', counts: 'jest', cores: 1, needs: ['local-aws'], command: jest('tests-packed') },
  { name: 'browser', counts: 'jest', cores: 2, last: true, needs: ['local-aws', 'techdocs', 'airflow-3.0.6', 'chromium'], command: jest('tests-e2e') },
];
