import { NotFoundError } from '@backstage/errors';
import { Component } from './Component';

/** Nothing is changed for nobody. */
export function requireComponent(component: Component | undefined): Component {
  if (!component) {
    throw new NotFoundError(
      'There is no catalog-info.yaml, so nothing says which component the DAG belongs to and who owns it; name its file with --component-file',
    );
  }
  return component;
}
