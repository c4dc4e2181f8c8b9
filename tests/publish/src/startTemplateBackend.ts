import { resolve } from 'node:path';
import {
  BackendFeature,
  coreServices,
  createServiceFactory,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalog from '@backstage/plugin-catalog-backend';
import templateKind from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolder from '@backstage/plugin-scaffolder-backend';
import github from '@backstage/plugin-scaffolder-backend-module-github';
import gitlab from '@backstage/plugin-scaffolder-backend-module-gitlab';
import { JsonObject } from '@backstage/types';
import mwaa from 'backstage-plugin-scaffolder-backend-module-mwaa';
import { localAppConfig, LocalMwaa } from 'local-mwaa';
import { waitForEntities } from './waitForEntities';

const root = resolve(resolvePackagePath('tests-publish'), '../..');

/** Backstage with this project's actions and template, signed in as Ada. */
export async function startTemplateBackend(options: {
  aws: LocalMwaa;
  /** Differ from those of `aws` where something stands in between. */
  s3Endpoint?: string;
  mwaaEndpoint?: string;
  integrations?: JsonObject;
  /** Besides those of the project. */
  features?: BackendFeature[];
  /** Template files besides the project's, as absolute paths. */
  templates?: string[];
}): Promise<string> {
  const { aws, features = [], integrations = {}, templates = [] } = options;
  const { s3Endpoint = aws.s3Endpoint, mwaaEndpoint = aws.mwaaEndpoint } =
    options;
  const local = localAppConfig(aws, { s3: s3Endpoint, mwaa: mwaaEndpoint });
  const { server } = await startTestBackend({
    features: [
      catalog,
      templateKind,
      scaffolder,
      github,
      gitlab,
      mwaa,
      ...features,
      createServiceFactory({
        service: coreServices.userInfo,
        deps: {},
        factory: () =>
          mockServices.userInfo({
            ownershipEntityRefs: [
              'user:default/ada',
              'group:default/team-orders',
            ],
          }),
      }),
      mockServices.rootConfig.factory({
        data: {
          integrations,
          ...local,
          // No Airflow is behind it: one look is enough to say so.
          mwaa: { ...local.mwaa, verification: { budgetSeconds: 0 } },
          catalog: {
            rules: [
              {
                allow: [
                  'Template',
                  'Component',
                  'Domain',
                  'System',
                  'Resource',
                  'API',
                ],
              },
            ],
            locations: [
              resolve(root, 'template.yaml'),
              resolve(root, 'examples/sales.yaml'),
              ...templates,
            ].map(target => ({ type: 'file', target })),
          },
        },
      }),
    ],
  });
  const backendUrl = `http://localhost:${server.port()}`;
  await waitForEntities(backendUrl, [
    'template:default/mwaa-dag',
    'domain:default/sales',
    'system:default/orders',
  ]);
  return backendUrl;
}
