import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from './stamps.mjs';

test('a fingerprint tells where one part ends and the next begins', () => {
  assert.notEqual(fingerprint('ab', 'c'), fingerprint('a', 'bc'));
  assert.notEqual(fingerprint('a'), fingerprint('a', ''));
  assert.equal(fingerprint('a', 'b'), fingerprint(Buffer.from('a'), 'b'));
});
