import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from './counts.mjs';

const jestResult = (passed, failed, crashed) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: crashed,
  });

const cases = [
  ['a check that passes', 'one', { code: 0 }, 1, 0],
  ['a check that fails', 'one', { code: 2 }, 0, 1],
  ['Jest with failures', 'jest', { code: 1, json: jestResult(5, 2, 0) }, 5, 2],
  [
    'a file that Jest cannot run',
    'jest',
    { code: 1, json: jestResult(5, 0, 1) },
    5,
    1,
  ],
  [
    'Jest without any test',
    'jest',
    { code: 0, json: jestResult(0, 0, 0) },
    0,
    1,
  ],
  [
    'Jest that ends badly all the same',
    'jest',
    { code: 1, json: jestResult(5, 0, 0) },
    5,
    1,
  ],
  ['Jest that leaves no result', 'jest', { code: 0 }, 0, 1],
  [
    'Jest that leaves half a result',
    'jest',
    { code: 137, json: '{"num' },
    0,
    1,
  ],
  [
    "Node's runner",
    'tap',
    {
      code: 1,
      output: '# pass 1\nok\n# tests 6\n# pass 3\n# fail 2\n# cancelled 1\n',
    },
    3,
    3,
  ],
  ["Node's runner without a summary", 'tap', { code: 1, output: '' }, 0, 1],
];

for (const [name, kind, run, passed, failed] of cases) {
  test(`counts ${name}`, () => {
    assert.deepEqual(counts[kind](run), { passed, failed });
  });
}
