import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page of a component’s DAG. */
export const dagPageRouteRef = createRouteRef();
