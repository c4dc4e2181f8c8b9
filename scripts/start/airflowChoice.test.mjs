import assert from 'node:assert/strict';
import { test } from 'node:test';
import { airflowChoice } from './airflowChoice.mjs';

for (const [args, variable, names] of [
  [[], undefined, ['analytics-dev']],
  [['--dev'], '', ['analytics-dev']],
  [['--no-airflow'], undefined, []],
  [['--no-airflow'], 'analytics-dev', []],
  [[], 'none', []],
  [[], 'analytics-prod, analytics-dev', ['analytics-prod', 'analytics-dev']],
  [['--airflow=a,b', '--airflow=b'], 'none', ['a', 'b']],
]) {
  test(`${args.join(' ') || 'no option'} and LOCAL_AIRFLOW=${variable}`, () => {
    assert.deepEqual(airflowChoice(args, { LOCAL_AIRFLOW: variable }), names);
  });
}

for (const args of [
  ['--airflow'],
  ['--airflow='],
  ['--airflow=,'],
  ['--airflows=a'],
  ['--airflow=a', '--no-airflow'],
]) {
  test(`${args.join(' ')} is refused with what may be said`, () => {
    assert.throws(() => airflowChoice(args, {}), {
      name: 'ProblemError',
      advice: /--airflow=analytics-dev,analytics-prod or --no-airflow/,
    });
  });
}
