import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { runSuites } from './runSuites.mjs';

const suite = (name, ...needs) => ({ name, cores: 1, needs });

/** A part, and what ends its installation. */
function part(...after) {
  const { promise, resolve, reject } = Promise.withResolvers();
  return { after, install: () => promise, resolve, reject };
}

const passed = ({ name }) => ({ name, passed: 1, failed: 0 });

test('a suite begins once its own parts are there, while others are still set up', async () => {
  const parts = { packages: part(), slow: part() };
  const order = [];
  const results = runSuites([suite('a', 'slow'), suite('b')], {
    parts,
    capacity: 1,
    run: async each => {
      order.push(each.name);
      parts.slow.resolve();
      return passed(each);
    },
  });
  parts.packages.resolve();
  assert.deepEqual(
    (await results).map(({ name }) => name),
    ['a', 'b'],
  );
  assert.deepEqual(order, ['b', 'a']);
});

test('a part that fails is a failure of the suites that need it, and of no other', async () => {
  const parts = { packages: part(), broken: part(), over: part('broken') };
  const suites = [suite('a', 'over'), suite('b'), suite('c', 'broken')];
  const error = new Error('no such package');
  parts.packages.resolve();
  parts.broken.reject(error);
  const failed = { passed: 0, failed: 1, error };
  assert.deepEqual(
    await runSuites(suites, {
      parts,
      capacity: 2,
      run: async each => passed(each),
    }),
    [
      { name: 'a', ...failed },
      { name: 'b', passed: 1, failed: 0 },
      { name: 'c', ...failed },
    ],
  );
});

test('a part that keeps cores busy takes its turn like a suite', async () => {
  const order = [];
  const parts = {
    packages: part(),
    compiler: part(),
    built: {
      after: ['compiler'],
      cores: 1,
      install: async () => order.push('built'),
    },
  };
  parts.packages.resolve();
  await runSuites([suite('a', 'built'), suite('b')], {
    parts,
    capacity: 1,
    run: async each => {
      order.push(each.name);
      parts.compiler.resolve();
      await turn();
      order.push(`${each.name} done`);
      return passed(each);
    },
  });
  assert.deepEqual(order, ['b', 'b done', 'built', 'a', 'a done']);
});

test('without packages no suite can run', async () => {
  const parts = { packages: part() };
  parts.packages.reject(new Error('no registry'));
  const [{ failed, error }] = await runSuites([suite('a')], {
    parts,
    capacity: 2,
    run: () => assert.fail('it runs'),
  });
  assert.equal(failed, 1);
  assert.equal(error.message, 'no registry');
});
