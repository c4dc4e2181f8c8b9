import { variableNames } from './variableNames';

describe('variableNames', () => {
  it('makes unique Python names that hide nothing', () => {
    const ids = [
      'load',
      'Load-Orders',
      'load.orders',
      'loadOrders',
      '20',
      '-',
      'lambda',
      'print',
      'dag',
      'clean',
      'clean_task',
    ];
    expect([...variableNames(ids, ['dag', 'clean']).values()]).toEqual([
      'load',
      'load_orders',
      'load_orders_2',
      'load_orders_3',
      'task_20',
      'task',
      'lambda_task',
      'print_task',
      'dag_task',
      'clean_task',
      'clean_task_2',
    ]);
  });
});
