import { Entity } from '@backstage/catalog-model';
import { meshEntities } from '../../testing/meshEntities';
import { entityIdentifier } from './entityIdentifier';

const named = (name: string) =>
  meshEntities.find(({ metadata }) => metadata.name === name)!;

const withSpec = (entity: Entity, spec: Entity['spec']): Entity => ({
  ...entity,
  spec: { ...entity.spec, ...spec },
});

describe('entityIdentifier', () => {
  it.each([
    ['orders-daily-load', 'urn:dmb:cmp:sales:orders:1:orders-daily-load'],
    ['orders-raw', 'urn:dmb:cmp:sales:orders:2:orders-raw'],
    ['orders-per-day', 'urn:dmb:cmp:sales:orders:2:orders-per-day'],
    ['web-shop', 'urn:dmb:ex:web-shop'],
  ])('of %s is %s', (name, urn) => {
    expect(entityIdentifier(named(name), named('orders'))).toEqual({ urn });
  });

  it('prefers the version of the entity to that of its data product', () => {
    expect(
      entityIdentifier(
        withSpec(named('orders-raw'), { mesh: { version: '7.0.0' } }),
        named('orders'),
      ),
    ).toEqual({ urn: 'urn:dmb:cmp:sales:orders:7:orders-raw' });
  });

  it.each([
    ['no data product', named('checks'), undefined],
    ['The catalog has no orders', named('orders-raw'), undefined],
    [
      'names no domain',
      named('orders-raw'),
      withSpec(named('orders'), { domain: undefined }),
    ],
    [
      'says a version',
      named('orders-raw'),
      withSpec(named('orders'), { mesh: undefined }),
    ],
    [
      'which is none',
      withSpec(named('orders-raw'), { mesh: { identifier: 'urn:x' } }),
      named('orders'),
    ],
  ])('says why there is none: %s', (reason, entity, system) => {
    expect(entityIdentifier(entity, system)).toEqual({
      reason: expect.stringContaining(reason),
    });
  });
});
