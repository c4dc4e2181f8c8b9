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
  const errors = await Promise.all(['d', 'c'].map(setUp(parts)));
  assert.deepEqual(errors, [undefined, undefined]);
  assert.deepEqual(order, ['a', 'b', 'c', 'd']);
});

test('a part fails with what it needs; the others go on', async () => {
  const { parts, order } = partsOf(after, ['b']);
  const [d, e, c] = await Promise.all(['d', 'e', 'c'].map(setUp(parts)));
  assert.equal(d.message, 'b failed');
  assert.deepEqual([c, e], [undefined, undefined]);
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
