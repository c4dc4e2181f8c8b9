import { relativeDagPath } from './relativeDagPath';

describe('relativeDagPath', () => {
  it.each([
    ['dags/orders/orders.py', 'orders/orders.py'],
    ['dags/.airflowignore', '.airflowignore'],
    ['dags/a..b/c.py', 'a..b/c.py'],
    ['dags/', undefined],
    ['dags/orders/', undefined],
    ['dags//orders.py', undefined],
    ['dags/../orders.py', undefined],
    ['dags/orders/../../../orders.py', undefined],
    ['dags/./orders.py', undefined],
    ['dags/orders\\..\\..\\x.py', undefined],
    ['dags/or\0ders.py', undefined],
    ['dagsx/orders.py', undefined],
  ])('%j lies at %j', (key, path) => {
    expect(relativeDagPath(key, 'dags/')).toBe(path);
  });
});
