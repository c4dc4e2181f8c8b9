import { importBlocks } from './imports';

describe('importBlocks', () => {
  it('sorts as isort does and names each import once', () => {
    expect(
      importBlocks(
        [
          { module: 'orders.load', name: 'load' },
          { module: 'orders.load', name: 'other' },
          { module: 'orders.load', name: 'bash', alias: 'load_bash' },
          { module: 'orders.load', name: 'main', alias: 'load_main' },
          { module: 'orders.load', name: 'load', alias: 'load' },
          { module: 'airflow.sdk', name: 'Param' },
          { module: 'airflow.sdk', name: 'DAG' },
          { module: 'airflow.sdk', name: 'DAG' },
          { module: 'pendulum' },
          { module: 'datetime', name: 'timedelta' },
          {
            module: 'airflow.providers.standard.operators.bash',
            name: 'BashOperator',
          },
        ],
        'orders',
      ),
    ).toEqual([
      ['from datetime import timedelta'],
      [
        'import pendulum',
        'from airflow.providers.standard.operators.bash import BashOperator',
        'from airflow.sdk import DAG, Param',
      ],
      [
        'from orders.load import bash as load_bash',
        'from orders.load import load, other',
        'from orders.load import main as load_main',
      ],
    ]);
  });
});
