import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useAnswer } from '../../form/useAnswer';

/** Tags that entities have already; none while the catalog cannot be asked, for they only suggest. */
export function useKnownTags(kinds: readonly string[] | undefined): string[] {
  const catalog = useApi(catalogApiRef);
  const { value } = useAnswer(JSON.stringify(kinds ?? []), async () => {
    const { facets } = await catalog.getEntityFacets({
      facets: ['metadata.tags'],
      ...(kinds && { filter: { kind: [...kinds] } }),
    });
    return facets['metadata.tags'].map(facet => facet.value).sort();
  });
  return value ?? [];
}
