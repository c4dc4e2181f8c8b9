import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod/v4';
import { dagPageRouteRef } from './dagPageRouteRef';

/** A tab on the page of every component that has a DAG. */
export const dagPageExtension = EntityContentBlueprint.makeWithOverrides({
  name: 'dag',
  configSchema: {
    updateTemplate: z.string().default('template:default/mwaa-update'),
    promoteTemplate: z.string().default('template:default/mwaa-promote'),
    retireTemplate: z.string().default('template:default/mwaa-retire'),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: '/dag',
      title: 'DAG',
      routeRef: dagPageRouteRef,
      filter: {
        kind: 'component',
        'metadata.annotations.mwaa/dag-id': { $exists: true },
      },
      loader: () =>
        import('./DagPage').then(({ DagPage }) => (
          <DagPage
            templates={{
              update: config.updateTemplate,
              promote: config.promoteTemplate,
              retire: config.retireTemplate,
            }}
          />
        )),
    }),
});
