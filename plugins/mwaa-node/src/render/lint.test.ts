import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { formatAndLint } from './lint';

const airflow3: AirflowTarget = {
  airflowVersion: '3.0.6',
  major: 3,
  amazonProviderVersion: '9.12.0',
};
const airflow2: AirflowTarget = {
  airflowVersion: '2.10.3',
  major: 2,
  amazonProviderVersion: '9.0.0',
};

describe('formatAndLint', () => {
  it('formats', async () => {
    await expect(
      formatAndLint('a.py', "x = [ 'a',\n]", airflow3, 'orders'),
    ).resolves.toBe('x = [\n    "a",\n]\n');
  });

  it('names the rule and the place of every finding', async () => {
    const source = 'import os\nimport sys\n';
    await expect(
      formatAndLint('a.py', source, airflow3, 'orders'),
    ).rejects.toThrow(/a\.py:1:8 F401: .*\n.*a\.py:2:8 F401/);
  });

  it('refuses what is no Python', async () => {
    await expect(
      formatAndLint('a.py', 'x = (', airflow3, 'orders'),
    ).rejects.toMatchObject({ name: 'GeneratedPythonError' });
  });

  it('discourages old imports only where there are new ones', async () => {
    const source = `from airflow.operators.bash import BashOperator\n\nBashOperator(task_id="a", bash_command="true")\n`;
    await expect(
      formatAndLint('a.py', source, airflow2, 'orders'),
    ).resolves.toContain('BashOperator');
    await expect(
      formatAndLint('a.py', source, airflow3, 'orders'),
    ).rejects.toThrow(/AIR312/);
  });

  it('does not judge the text inside literals', async () => {
    const source =
      'x = dict(secret_arn="arn", path="/tmp/x", host="0.0.0.0", sql="select * from " "t")\n';
    await expect(
      formatAndLint('a.py', source, airflow3, 'orders'),
    ).resolves.toContain('/tmp/x');
  });
});
