import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePython } from './choosePython.mjs';

const python = version => ({
  version,
  executable: `/usr/bin/python${version}`,
});

test('prefers 3.11, whatever comes first on PATH', () => {
  assert.equal(
    choosePython([python('3.13'), python('3.11')]),
    '/usr/bin/python3.11',
  );
});

test('takes the first that is new enough', () => {
  assert.equal(
    choosePython([
      python('2.7'),
      python('3.9'),
      python('3.10'),
      python('3.12'),
    ]),
    '/usr/bin/python3.10',
  );
});

test('takes no other version than the one asked for', () => {
  assert.equal(
    choosePython([python('3.12'), python('3.10')], '3.11'),
    undefined,
  );
});

test('takes none that is too old', () => {
  assert.equal(choosePython([python('3.9')]), undefined);
});
