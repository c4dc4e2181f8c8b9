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

  it('sorts names of any case and with numbers as ruff does', () => {
    const names = ['load10', 'Load', 'load2', 'X', 'ALL', '_own', 'aB', 'Ab'];
    expect(
      importBlocks(
        [
          ...names.map(name => ({ module: 'orders.b', name })),
          { module: 'orders.C', name: 'x' },
          { module: 'orders.a10', name: 'x' },
          { module: 'orders.a9', name: 'x' },
        ],
        'orders',
      ),
    ).toEqual([
      [
        'from orders.a9 import x',
        'from orders.a10 import x',
        'from orders.b import ALL, Ab, Load, X, _own, aB, load2, load10',
        'from orders.C import x',
      ],
    ]);
  });
});
