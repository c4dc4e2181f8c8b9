import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** The one spelling of an entity ref that comparisons use. InputError if it is none. */
export const fullRef = (
  ref: string,
  defaultKind: string,
  defaultNamespace = 'default',
) => stringifyEntityRef(parseEntityRef(ref, { defaultKind, defaultNamespace }));

/** Full entity ref of an entity's `spec.owner`. */
export const ownerOf = ({ spec, metadata }: Entity): string | undefined =>
  typeof spec?.owner === 'string'
    ? fullRef(spec.owner, 'group', metadata.namespace)
    : undefined;
