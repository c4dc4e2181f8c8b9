import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Full ref of the system that an entity says it is a part of. */
export function systemRefOf(entity: Entity): string | undefined {
  const system = entity.spec?.system;
  return typeof system === 'string' && system
    ? stringifyEntityRef(
        parseEntityRef(system, {
          defaultKind: 'system',
          defaultNamespace: entity.metadata.namespace ?? 'default',
        }),
      )
    : undefined;
}
