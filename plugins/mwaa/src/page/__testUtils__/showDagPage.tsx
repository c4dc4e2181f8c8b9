import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { selectedTemplateRouteRef } from '../../component/selectedTemplateRouteRef';
import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { DagPage } from '../DagPage';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'daily-orders', namespace: 'default' },
};

/** The page of a DAG, as somebody opens it. */
export function showDagPage(api = new InMemoryMwaaApi(), query = '') {
  renderInTestApp(
    <EntityProvider entity={entity}>
      <DagPage
        templates={{
          update: 'template:default/mwaa-update',
          promote: 'template:default/mwaa-promote',
          retire: 'template:default/mwaa-retire',
        }}
      />
    </EntityProvider>,
    {
      initialRouteEntries: [`/${query}`],
      apis: [
        [mwaaApiRef, api],
        mockApis.identity({ userEntityRef: 'user:default/ada' }),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/make/templates/:namespace/:templateName': selectedTemplateRouteRef,
      },
    },
  );
  return api;
}
