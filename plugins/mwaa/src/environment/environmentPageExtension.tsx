import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** A tab on the page of every MWAA environment. */
export const environmentPageExtension = EntityContentBlueprint.make({
  name: 'environment',
  params: {
    path: '/dags',
    title: 'DAGs',
    filter: { kind: 'resource', 'spec.type': 'mwaa-environment' },
    loader: () =>
      import('./EnvironmentPage').then(({ EnvironmentPage }) => (
        <EnvironmentPage />
      )),
  },
});
