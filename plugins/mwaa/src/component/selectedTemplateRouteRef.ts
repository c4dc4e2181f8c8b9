import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

/** The form of a template; bound to the scaffolder’s unless the app says otherwise. */
export const selectedTemplateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});
