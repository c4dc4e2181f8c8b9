import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Answer } from '../../form/Answer';
import { useAnswer } from '../../form/useAnswer';
import { systemRefOf } from './systemRefOf';

/** An entity that was chosen, and that of its data product. */
export interface ReferencedEntity {
  entity: Entity;
  system?: Entity;
}

const fields = ['kind', 'metadata', 'spec'];

/** The entities of refs, by ref; those that the catalog lacks are absent. */
export function useReferencedEntities(
  refs: string[],
): Answer<Map<string, ReferencedEntity>> {
  const catalog = useApi(catalogApiRef);
  return useAnswer(refs.length ? refs.join('\n') : undefined, async () => {
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs: refs,
      fields,
    });
    const systemRefs = [
      ...new Set(items.flatMap(item => (item && systemRefOf(item)) || [])),
    ];
    const systems = systemRefs.length
      ? (await catalog.getEntitiesByRefs({ entityRefs: systemRefs, fields }))
          .items
      : [];
    return new Map(
      refs.flatMap((ref, index): [string, ReferencedEntity][] => {
        const entity = items[index];
        if (!entity) return [];
        const system = systems[systemRefs.indexOf(systemRefOf(entity) ?? '')];
        return [[ref, { entity, system }]];
      }),
    );
  });
}
