import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceFor } from './adviceFor.mjs';

const outputs = {
  'a full disk': [
    'OSError: [Errno 28] No space left on device',
    /disk is full/,
  ],
  'no network': ['npm error getaddrinfo EAI_AGAIN registry', /download failed/],
  'a proxy that refuses': ['error sending request for url', /download failed/],
  'a foreign lockfile': [
    'YN0028: The lockfile would have been modified by this install',
    /yarn\.lock/,
  ],
  'a checkout of somebody else': [
    "EACCES: permission denied, mkdir '.cache'",
    /who owns/,
  ],
};

for (const [cause, [output, advice]] of Object.entries(outputs)) {
  test(`says what to do about ${cause}`, () => {
    assert.match(adviceFor(`first line\n${output}\nlast line`), advice);
  });
}

test('says nothing about a cause that it does not know', () => {
  assert.equal(adviceFor('SyntaxError: Unexpected token'), undefined);
});
