import { slug } from 'backstage-plugin-mwaa-common';
import { FormPlaces } from './FormPlaces';

/** The component that the form is about: the one that it updates, or will make. */
export function componentRefOf({
  component,
  name,
}: FormPlaces): string | undefined {
  if (component) return component;
  const technical = slug(name ?? '');
  return technical ? `component:default/${technical}` : undefined;
}
