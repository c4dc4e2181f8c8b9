import { dagIdCheck } from './dagIdCheck';

const dag = (fields: object = {}) => ({
  dagId: 'orders',
  isPaused: false,
  isActive: true,
  fileLocation: '/usr/local/airflow/dags/orders/orders.py',
  ...fields,
});
const elsewhere = dag({ fileLocation: '/usr/local/airflow/dags/old.py' });
const gone = { ...elsewhere, isActive: false };

describe('dagIdCheck', () => {
  it.each([
    ['free', undefined, 'pass'],
    ['ours', undefined, 'pass'],
    ['ours', dag(), 'pass'],
    ['ours', gone, 'pass'],
    ['free', dag(), 'warning'],
    ['free', gone, 'warning'],
    ['free', dag({ fileLocation: undefined }), 'warning'],
    ['free', elsewhere, 'failure'],
    ['ours', elsewhere, 'failure'],
    ['taken', undefined, 'failure'],
    ['taken', dag(), 'failure'],
  ] as const)('%s and listed by Airflow as %j: %s', (claim, listed, status) => {
    expect(dagIdCheck('orders', { claim }, { dag: listed }).status).toBe(
      status,
    );
  });

  it.each([
    ['/usr/local/airflow/dags/old/orders/orders.py', 'failure'],
    ['/home/me/dags/orders/orders.py', 'pass'],
    ['orders/orders.py', 'pass'],
    ['/home/me/dags/borders/orders.py', 'failure'],
    ['/home/me/dags/xorders/orders.py', 'failure'],
  ])('knows its own file in another folder: %s', (fileLocation, status) => {
    const listed = dag({ fileLocation });
    expect(
      dagIdCheck('orders', { claim: 'ours' }, { dag: listed }).status,
    ).toBe(status);
  });

  it('says whose it is, and in which file', () => {
    const reason = 'belongs to component:default/other';
    expect(
      dagIdCheck('orders', { claim: 'taken', reason }, {}).message,
    ).toContain(reason);
    expect(
      dagIdCheck('orders', { claim: 'free' }, { dag: elsewhere }),
    ).toMatchObject({
      message: expect.stringContaining('/usr/local/airflow/dags/old.py'),
      advice: expect.stringContaining('another dag_id'),
    });
  });
});
