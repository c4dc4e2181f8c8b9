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

test('chooses in the order of the table', () => {
  const table = ['a', 'b', 'c'].map(name => ({ name }));
  assert.deepEqual(chooseSuites(table, ['c', 'a']), [table[0], table[2]]);
  assert.deepEqual(chooseSuites(table, []), table);
  assert.throws(() => chooseSuites(table, ['x', 'a', 'y']), {
    what: 'there is no suite x, y',
  });
});
