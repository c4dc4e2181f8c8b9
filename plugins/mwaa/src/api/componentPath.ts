import { parseEntityRef } from '@backstage/catalog-model';
import { routePath } from './routePath';

/** The path of what the backend knows about a component. */
export function componentPath(componentRef: string, ...parts: string[]) {
  const { namespace, name } = parseEntityRef(componentRef, {
    defaultKind: 'component',
    defaultNamespace: 'default',
  });
  return routePath('components', namespace, name, ...parts);
}
