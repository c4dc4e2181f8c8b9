import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { selectedTemplateRouteRef } from '../component/selectedTemplateRouteRef';

/** The form of a template with values in it; undefined in an app without a scaffolder. */
export function useTemplateAddress(
  template: string,
  values: { [name: string]: string },
): string | undefined {
  const route = useRouteRef(selectedTemplateRouteRef);
  const { namespace, name } = parseEntityRef(template, {
    defaultKind: 'template',
  });
  return (
    route &&
    `${route({ namespace, templateName: name })}?${new URLSearchParams({ formData: JSON.stringify(values) })}`
  );
}
