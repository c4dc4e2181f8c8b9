import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemError } from '../ProblemError.mjs';
import { installAirflows } from './installAirflows.mjs';

const versions = { dev: '3.0.6', prod: '2.10.3', old: '1.10.15' };

async function outcome(names, failing = []) {
  const done = [];
  const said = [];
  const part = (name, after = []) => ({
    after,
    install: async () => {
      if (failing.includes(name)) {
        throw new ProblemError(name, 'failed:\n  line', 'Look there.');
      }
      done.push(name);
    },
  });
  const parts = {
    'airflow-3.0.6': part('airflow-3.0.6'),
    'overlay-3.0.6': part('overlay-3.0.6', ['airflow-3.0.6']),
    'airflow-2.10.3': part('airflow-2.10.3'),
    'overlay-2.10.3': part('overlay-2.10.3', ['airflow-2.10.3']),
  };
  const say = text => said.push(text);
  const there = await installAirflows(names, versions, { parts, say });
  return { there, done, said };
}

test('installs an Airflow and what its image lacks', async () => {
  assert.deepEqual(await outcome(['prod']), {
    there: ['prod'],
    done: ['airflow-2.10.3', 'overlay-2.10.3'],
    said: [],
  });
});

test('says which one cannot be, and goes on with the others', async () => {
  const names = ['nowhere', 'old', 'prod', 'dev'];
  assert.deepEqual(await outcome(names, ['airflow-2.10.3']), {
    there: ['dev'],
    done: ['airflow-3.0.6', 'overlay-3.0.6'],
    said: [
      'No Airflow for nowhere: there is no such environment, only dev, prod, old',
      'No Airflow for old: there are no pinned packages of Airflow 1.10.15',
      'No Airflow for prod: airflow-2.10.3: failed: Look there.',
    ],
  });
});
