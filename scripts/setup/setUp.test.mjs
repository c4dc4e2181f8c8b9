import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setUp } from './setUp.mjs';
import { setUpOrThrow } from './setUpOrThrow.mjs';

function partsOf(after, failing = []) {
  const order = [];
  const parts = Object.fromEntries(
    Object.entries(after).map(([name, before]) => [
      name,
      {
        after: before,
        install: async () => {
          order.push(name);
          if (failing.includes(name)) {
            throw new Error(`${name} failed`);
          }
        },
      },
    ]),
  );
  return { parts, order };
}

const after = { a: [], b: ['a'], c: ['a'], d: ['b', 'c'], e: [] };

test('sets up each part once, after what it needs, and nothing else', async () => {
  const { parts, order } = partsOf(after);
  assert.deepEqual([...(await setUp(['d', 'c'], parts))], []);
  assert.deepEqual(order, ['a', 'b', 'c', 'd']);
});

test('a part fails with what it needs; the others go on', async () => {
  const { parts, order } = partsOf(after, ['b']);
  const failures = await setUp(['d', 'e'], parts);
  assert.deepEqual([...failures.keys()], ['b', 'd']);
  assert.equal(failures.get('d').message, 'b failed');
  assert.ok(order.includes('c') && order.includes('e'));
  assert.ok(!order.includes('d'));
});

test('the first failure is thrown while another part still works', async () => {
  const never = new Promise(() => {});
  const parts = {
    slow: { after: [], install: () => never },
    broken: { after: [], install: () => Promise.reject(new Error('broken')) },
  };
  await assert.rejects(setUpOrThrow(['slow', 'broken'], parts), /broken/);
});
