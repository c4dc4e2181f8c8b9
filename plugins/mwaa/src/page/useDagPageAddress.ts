import { Entity } from '@backstage/catalog-model';
import { routeResolutionApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { dagPageRouteRef } from './dagPageRouteRef';
import { PagePlace } from './PagePlace';

/** Addresses of the page of a component’s DAG; undefined in an app that does not show it. */
export function useDagPageAddress(
  /** Or its full ref. */
  entity: Entity | string,
): ((place?: PagePlace) => string) | undefined {
  const routes = useApi(routeResolutionApiRef);
  const entityAddress = useEntityRefLink();
  // A card may stand elsewhere than on the page of its component.
  const route = routes.resolve(dagPageRouteRef, {
    sourcePath: entityAddress(entity),
  });
  return (
    route &&
    ((place = {}) => {
      const query = new URLSearchParams(place as Record<string, string>);
      return `${route()}${query.size ? `?${query}` : ''}`;
    })
  );
}
