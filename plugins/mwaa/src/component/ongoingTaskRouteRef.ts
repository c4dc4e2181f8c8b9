import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

/** How a run of a template goes; bound to the scaffolder’s unless the app says otherwise. */
export const ongoingTaskRouteRef = createExternalRouteRef({
  params: ['taskId'],
  defaultTarget: 'scaffolder.ongoingTask',
});
