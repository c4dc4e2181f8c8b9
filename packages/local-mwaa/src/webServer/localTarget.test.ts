import { localTarget } from './localTarget';

const host = 'dev.airflow.localhost:4570';

describe('localTarget', () => {
  it.each([
    [null, '/'],
    ['/dags/orders?tab=runs', '/dags/orders?tab=runs'],
    [`http://${host}/dags/orders`, '/dags/orders'],
    ['http://example.com/dags', '/'],
    [`https://${host}/dags`, '/'],
    ['//example.com/dags', '/'],
    [`http://${host}//example.com`, '/'],
    ['/\\example.com', '/'],
    ['data:text/html,x', '/'],
    ['http://[', '/'],
  ])('%j leads to %j', (url, target) => {
    expect(localTarget(url, host)).toBe(target);
  });
});
