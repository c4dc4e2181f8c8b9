import { variableNames } from './variableNames';

const task = (id: string, ...groups: string[]) => ({
  kind: 'task' as const,
  id: [...groups, id].join('.'),
  localId: id,
  groups,
});

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
    expect([
      ...variableNames(
        ids.map(id => task(id)),
        ['dag', 'clean'],
      ).values(),
    ]).toEqual([
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

  it('puts the group before a name that several groups have', () => {
    const group = { ...task('weather'), kind: 'group' as const };
    const names = variableNames(
      [
        task('load', 'weather'),
        task('load', 'sales'),
        task('clean', 'sales'),
        task('weather'),
        group,
      ].map((node, index) => ({ ...node, id: String(index) })),
      [],
    );
    expect([...names.values()]).toEqual([
      'weather_load',
      'sales_load',
      'clean',
      'weather',
      'weather_group',
    ]);
  });
});
