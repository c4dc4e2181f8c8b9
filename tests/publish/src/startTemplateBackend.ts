import { resolve } from 'node:path';
import {
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
import { LocalMwaa } from 'local-mwaa';
import { waitForEntities } from './waitForEntities';

const root = resolve(resolvePackagePath('tests-publish'), '../..');

/** Backstage with this project's actions and template, signed in as Ada. */
export async function startTemplateBackend(options: {
  aws: LocalMwaa;
  /** Differs from the one of `aws` where something stands in between. */
  s3Endpoint: string;
  integrations: JsonObject;
}): Promise<string> {
  const { aws, s3Endpoint, integrations } = options;
  const { server } = await startTestBackend({
    features: [
      catalog,
      templateKind,
      scaffolder,
      github,
      gitlab,
      mwaa,
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
          aws: {
            accounts: aws.credentials
              .filter(({ allow }) => !allow)
              .map(({ accountId, accessKeyId, secretAccessKey }) => ({
                accountId,
                accessKeyId,
                secretAccessKey,
              })),
          },
          mwaa: {
            endpoints: { mwaa: aws.mwaaEndpoint, s3: s3Endpoint },
            environments: aws.environments.map(({ name, accountId }) => ({
              name,
              accountId,
              region: aws.region,
            })),
            repositories: {
              bucket: aws.repositoriesBucket,
              region: aws.region,
              accountId: aws.environments[0].accountId,
            },
          },
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
            locations: ['template.yaml', 'examples/sales.yaml'].map(file => ({
              type: 'file',
              target: resolve(root, file),
            })),
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
