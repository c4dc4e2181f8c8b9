import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Answer } from '../../form/Answer';
import { useAnswer } from '../../form/useAnswer';
import { useDebounced } from '../../form/useDebounced';
import { catalogFilterOf } from './catalogFilterOf';
import { ReferencesOptions } from './referencesOptions';

/** More than anybody reads before typing another letter. */
const LIMIT = 30;

/** Milliseconds without a key stroke after which the catalog is asked. */
const PAUSE = 200;

/** The first entities of those that a form offers in which a term occurs. */
export function useEntitySearch(
  term: string,
  options: ReferencesOptions,
  isEnabled: boolean,
): Answer<Entity[]> {
  const catalog = useApi(catalogApiRef);
  const settled = useDebounced(term.trim(), PAUSE);
  return useAnswer(
    isEnabled ? JSON.stringify([settled, options]) : undefined,
    async () => {
      const { items } = await catalog.queryEntities({
        ...catalogFilterOf(options),
        limit: LIMIT,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.title',
          'spec.type',
          'spec.owner',
        ],
        orderFields: { field: 'metadata.name', order: 'asc' },
        // Else the catalog looks only at what it sorts by.
        ...(settled && {
          fullTextFilter: {
            term: settled,
            fields: ['metadata.name', 'metadata.title'],
          },
        }),
      });
      return items;
    },
  );
}
