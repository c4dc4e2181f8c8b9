import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../paths.mjs';
import { parts } from '../setup/parts.mjs';
import { chooseSuites } from './chooseSuites.mjs';
import { counts } from './counts.mjs';
import { suites } from './suites.mjs';

const file = join(root, 'package.json');
const { scripts } = JSON.parse(readFileSync(file, 'utf8'));

/** Test files by package, below its folder. */
const filesOf = workspace =>
  readdirSync(join(root, workspace.replace('-', '/'), 'src'), {
    recursive: true,
  })
    .map(path => `src/${path}`)
    .filter(path => path.endsWith('.test.ts'));

const takes = ({ tests: { only, except } }, path) =>
  (only.length === 0 || only.some(part => path.includes(part))) &&
  !except.some(part => path.includes(part));

const inPackages = suites.filter(({ tests }) => tests);
const packages = readdirSync(join(root, 'tests')).map(name => `tests-${name}`);

for (const suite of suites) {
  test(`${suite.name} has its own script, and needs what can be set up`, () => {
    assert.equal(
      scripts[`test:${suite.name}`],
      `node scripts/run.mjs test ${suite.name}`,
    );
    assert.ok(counts[suite.counts]);
    assert.deepEqual(
      suite.needs.filter(need => !parts[need]),
      [],
    );
  });
}

test('one script runs all that are long', () => {
  assert.equal(scripts['test:full'], 'node scripts/run.mjs test full');
});

for (const workspace of packages) {
  test(`every test of ${workspace} is in one suite`, () => {
    // The same tests with other Airflows are others.
    const taking = inPackages.filter(
      ({ tests, env }) =>
        tests.workspace === workspace && !env?.AIRFLOW_VERSIONS,
    );
    const found = filesOf(workspace).map(path => [
      path,
      taking.filter(suite => takes(suite, path)).map(({ name }) => name),
    ]);
    assert.deepEqual(
      found.filter(([, names]) => names.length !== 1),
      [],
    );
  });
}

test('every path that a suite names is one of a test', () => {
  const empty = inPackages.flatMap(({ name, tests }) =>
    [...tests.only, ...tests.except]
      .filter(
        part => !filesOf(tests.workspace).some(path => path.includes(part)),
      )
      .map(part => `${name}: ${part}`),
  );
  assert.deepEqual(empty, []);
});

test('every Airflow that can be set up is tested', () => {
  const isAirflow = name => /^airflow-[\d.]+$/.test(name);
  const tested = new Set(
    suites
      .filter(({ tests }) => tests?.workspace === 'tests-contract')
      .flatMap(({ needs }) => needs.filter(isAirflow)),
  );
  assert.deepEqual(
    [...tested].sort(),
    Object.keys(parts).filter(isAirflow).sort(),
  );
});

test('chooses in the order of the table', () => {
  const table = ['a', 'b', 'c'].map(name => ({ name }));
  assert.deepEqual(chooseSuites(table, ['c', 'a']), [table[0], table[2]]);
  assert.deepEqual(chooseSuites(table, []), table);
  assert.throws(() => chooseSuites(table, ['x', 'a', 'y']), {
    what: 'there is no suite x, y',
  });
});

test('leaves the long ones for those who ask for them', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(name => ({ name, full: name !== 'a' }));
  const table = [a, b, c];
  assert.deepEqual(chooseSuites(table, []), [a]);
  assert.deepEqual(chooseSuites(table, ['c']), [c]);
  assert.deepEqual(chooseSuites(table, ['full']), [b, c]);
  assert.deepEqual(chooseSuites(table, ['a', 'full']), table);
});
