import { Entity, parseEntityRef } from '@backstage/catalog-model';
import {
  componentIdentifier,
  meshUrnProblem,
} from 'backstage-plugin-mwaa-common';
import { EXTERNAL_SYSTEM_TYPE } from './entityTypeName';

/** The identifier of an entity in the data mesh, or why it has none. */
export type EntityIdentifier = { urn: string } | { reason: string };

const text = (value: unknown) =>
  typeof value === 'string' && value ? value : undefined;

const meshOf = (entity: Entity | undefined) =>
  (entity?.spec?.mesh ?? {}) as { identifier?: unknown; version?: unknown };

const versionOf = (entity: Entity | undefined) =>
  text(meshOf(entity).version) ?? text(entity?.spec?.version);

/**
 * An identifier is taken from the entity, or derived as that of a workload is:
 * from domain, data product, major version and name. `system`: the entity of
 * its data product, if the catalog has it.
 */
export function entityIdentifier(
  entity: Entity,
  system: Entity | undefined,
): EntityIdentifier {
  const own = text(meshOf(entity).identifier);
  if (own) {
    return meshUrnProblem(own)
      ? { reason: `spec.mesh.identifier is ${own}, which is none.` }
      : { urn: own };
  }
  const { name } = entity.metadata;
  if (entity.spec?.type === EXTERNAL_SYSTEM_TYPE) {
    return { urn: `urn:dmb:ex:${name}` };
  }
  if (!text(entity.spec?.system)) {
    return { reason: 'Its entity names no data product (spec.system).' };
  }
  if (!system) {
    return {
      reason: `The catalog has no ${entity.spec?.system}, its data product.`,
    };
  }
  const domain = text(system.spec?.domain);
  if (!domain) {
    return { reason: 'Its data product names no domain (spec.domain).' };
  }
  const version = versionOf(entity) ?? versionOf(system);
  if (!version) {
    return {
      reason:
        'Neither its entity nor its data product says a version (spec.mesh.version).',
    };
  }
  return {
    urn: componentIdentifier({
      domain: parseEntityRef(domain, { defaultKind: 'domain' }).name,
      product: system.metadata.name,
      version,
      name,
    }),
  };
}
