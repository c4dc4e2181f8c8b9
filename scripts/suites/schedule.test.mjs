import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { schedule } from './schedule.mjs';

async function watch(jobs, capacity) {
  const events = [];
  let busy = 0;
  let most = 0;
  const results = await schedule(jobs, capacity, async job => {
    busy += job.cores;
    most = Math.max(most, busy);
    events.push(job.name);
    await turn();
    busy -= job.cores;
    return `${job.name} done`;
  });
  return { events, most, results };
}

const job = (name, cores, last = false) => ({ name, cores, last });

test('fills the cores without taking more, and keeps the order of results', async () => {
  const jobs = [job('a', 1), job('b', 2), job('c', 1), job('d', 1)];
  const { events, most, results } = await watch(jobs, 2);
  assert.deepEqual(events, ['a', 'c', 'd', 'b']);
  assert.equal(most, 2);
  assert.deepEqual(results, ['a done', 'b done', 'c done', 'd done']);
});

test('runs what needs more cores than there are, alone', async () => {
  const { events, most } = await watch([job('a', 1), job('b', 4)], 1);
  assert.deepEqual(events, ['a', 'b']);
  assert.equal(most, 4);
});

test('keeps the last for the end', async () => {
  const jobs = [job('z', 1, true), job('a', 1), job('b', 1)];
  assert.deepEqual((await watch(jobs, 4)).events, ['a', 'b', 'z']);
});

test('runs what needs no core beside all others, and the last still for the end', async () => {
  const jobs = [job('a', 2), job('b', 0), job('z', 2, true), job('c', 2)];
  const { events, most } = await watch(jobs, 2);
  assert.deepEqual(events, ['a', 'b', 'c', 'z']);
  assert.equal(most, 2);
  assert.deepEqual((await watch([jobs[1], jobs[2]], 2)).events, ['b', 'z']);
});

test('lets others go before what is not ready yet', async () => {
  const { promise: ready, resolve } = Promise.withResolvers();
  const jobs = [{ ...job('a', 1), ready }, job('b', 1), job('z', 1, true)];
  const events = [];
  await schedule(jobs, 2, async ({ name }) => {
    events.push(name);
    if (name === 'b') {
      resolve();
    }
  });
  assert.deepEqual(events, ['b', 'a', 'z']);
});

test('has nothing to do without jobs', async () => {
  assert.deepEqual((await watch([], 2)).results, []);
});
