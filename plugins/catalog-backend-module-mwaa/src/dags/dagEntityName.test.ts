import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { dagEntityName } from './dagEntityName';

const name = (environment: string, dagId: string) =>
  dagEntityName({ environment, dagId });

describe('dagEntityName', () => {
  it('is environment and dag_id', () => {
    expect(name('analytics-dev', 'orders_daily')).toBe(
      'analytics-dev.orders_daily',
    );
    expect(name('dev', 'a.b')).toBe('dev.a.b');
    expect(name('dev', '_orders')).toBe('dev._orders');
  });

  it('is always a name, and the same each time', () => {
    for (const [environment, dagId] of [
      ['dev', 'Orders'],
      ['dev', 'orders_'],
      ['e'.repeat(63), 'd'.repeat(50)],
      ['dev', '----'],
    ]) {
      const given = name(environment, dagId);
      expect(KubernetesValidatorFunctions.isValidObjectName(given)).toBe(true);
      expect(given).toMatch(/-[0-9a-f]{12}$/);
      expect(name(environment, dagId)).toBe(given);
    }
  });

  it('gives no two DAGs one name', () => {
    const hashed = name('dev', 'Orders');
    const all = [
      name('dev', 'orders'),
      name('dev', 'ORDERS'),
      hashed,
      name('dev', hashed.slice('dev.'.length)),
      name('a.b', 'c'),
      name('a', 'b.c'),
      name('dev', `${'o'.repeat(49)}1`),
      name(`${'e'.repeat(20)}`, `${'o'.repeat(49)}1`),
      name(`${'e'.repeat(20)}`, `${'o'.repeat(49)}2`),
    ];
    expect(new Set(all.map(n => n.toLowerCase())).size).toBe(all.length);
  });
});
