import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fetchedNode, isSupportedNode } from './nodeVersion.mjs';

test('knows what Backstage runs on', () => {
  const versions = ['20.20.2', '22.1.0', '23.0.0', '24.21.0', '25.0.0'];
  assert.deepEqual(versions.filter(isSupportedNode), ['22.1.0', '24.21.0']);
});

test('fetches one that it supports', () => {
  assert.ok(isSupportedNode(fetchedNode));
});

test('agrees with package.json', () => {
  const file = new URL('../../package.json', import.meta.url);
  const { engines } = JSON.parse(readFileSync(file, 'utf8'));
  for (const major of engines.node.split(' || ')) {
    assert.ok(isSupportedNode(`${major}.0.0`), major);
  }
});
