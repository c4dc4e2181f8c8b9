import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parts } from '../setup/parts.mjs';
import { chooseSuites } from './chooseSuites.mjs';
import { counts } from './counts.mjs';
import { suites } from './suites.mjs';

const file = new URL('../../package.json', import.meta.url);
const { scripts } = JSON.parse(readFileSync(file, 'utf8'));

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

test('every Airflow that can be set up is tested', () => {
  const isAirflow = name => /^airflow-[\d.]+$/.test(name);
  const tested = new Set(
    suites
      .filter(({ command }) => command.includes('tests-contract'))
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
