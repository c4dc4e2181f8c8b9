import {
  coreServices,
  createServiceFactory,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalog from '@backstage/plugin-catalog-backend';
import mwaa from 'backstage-plugin-catalog-backend-module-mwaa';
import { localAppConfig, LocalMwaa } from 'local-mwaa';

export interface RunningCatalog {
  /** Of the backend. */
  url: string;
  /** Reads environments and DAGs now, and resolves when the catalog has been told. */
  refresh(): Promise<void>;
  /** Full refs of the entities of a type, sorted. */
  refsOf(type: string): Promise<string[]>;
  /** `type ref` of each relation, sorted; undefined while there is no such entity. */
  relationsOf(ref: string): Promise<string[] | undefined>;
}

/** A catalog with the module, over the local AWS, that refreshes only when told. */
export async function startCatalog(
  aws: LocalMwaa,
  endpoints: { mwaa: string; s3: string },
): Promise<RunningCatalog> {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      catalog,
      mwaa,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          ...localAppConfig(aws, endpoints),
          catalog: {
            providers: { mwaa: { owner: 'platform' } },
            // By default it looks once a second for what has changed.
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            rules: [{ allow: ['Component', 'Resource', 'System'] }],
            locations: [
              {
                type: 'file',
                target: resolvePackagePath(
                  'tests-template',
                  'src/catalog/mesh.yaml',
                ),
              },
            ],
          },
        },
      }),
    ],
  });
  const url = `http://localhost:${server.port()}`;
  const entitiesUrl = `${url}/api/catalog/entities`;
  const headers = { authorization: mockCredentials.user.header() };
  return {
    url,
    async refresh() {
      await scheduler.triggerTask('mwaa-environments:refresh');
      await scheduler.triggerTask('mwaa-dags:refresh');
    },
    async refsOf(type) {
      const answer = await fetch(`${entitiesUrl}?filter=spec.type=${type}`, {
        headers,
      });
      const entities: Entity[] = await answer.json();
      return entities.map(entity => stringifyEntityRef(entity)).sort();
    },
    async relationsOf(ref) {
      const path = ref.replace(':', '/');
      const answer = await fetch(`${entitiesUrl}/by-name/${path}`, { headers });
      if (answer.status === 404) return undefined;
      const { relations = [] }: Entity = await answer.json();
      return relations
        .map(({ type, targetRef }) => `${type} ${targetRef}`)
        .sort();
    },
  };
}
