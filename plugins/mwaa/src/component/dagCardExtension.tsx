import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod/v4';

/** On the page of every component that has a DAG. */
export const dagCardExtension = EntityCardBlueprint.makeWithOverrides({
  name: 'dag',
  configSchema: {
    updateTemplate: z.string().default('template:default/mwaa-update'),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      type: 'info',
      filter: {
        kind: 'component',
        'metadata.annotations.mwaa/dag-id': { $exists: true },
      },
      loader: () =>
        import('./DagCard').then(({ DagCard }) => (
          <DagCard updateTemplate={config.updateTemplate} />
        )),
    }),
});
