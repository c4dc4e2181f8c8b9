import { join } from 'node:path';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalog from '@backstage/plugin-catalog-backend';
import templateKind from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolder from '@backstage/plugin-scaffolder-backend';
import mwaa from 'backstage-plugin-scaffolder-backend-module-mwaa';
import { localAppConfig, LocalMwaa } from 'local-mwaa';
import { waitForEntities } from 'tests-publish';
import { repositoryRoot } from '../repositoryRoot';
import { permissionsOfPeople } from './permissionsOfPeople';
import { userInfoOfPeople } from './userInfoOfPeople';

const files = [
  'template.yaml',
  'templates/promote/template.yaml',
  'templates/retire/template.yaml',
  'templates/rollback/template.yaml',
  'templates/update/template.yaml',
  'examples/sales.yaml',
];

/** Backstage with the project's templates, over the local AWS. Answers its URL. */
export async function startBackend(
  aws: LocalMwaa,
  /** Another one than that of `aws` where something stands in between. */
  s3Endpoint = aws.s3Endpoint,
  /** Further keys of `mwaa`. */
  mwaaConfig: { ci?: Record<string, string> } = {},
): Promise<string> {
  const local = localAppConfig(aws, { s3: s3Endpoint });
  const [{ accessKeyId, secretAccessKey, accountId }] = local.aws.accounts;
  const { server } = await startTestBackend({
    features: [
      catalog,
      templateKind,
      scaffolder,
      mwaa,
      userInfoOfPeople,
      permissionsOfPeople,
      actionsServiceFactory,
      actionsRegistryServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          ...local,
          backend: { actions: { pluginSources: ['catalog'] } },
          integrations: {
            awsS3: [
              {
                endpoint: s3Endpoint,
                s3ForcePathStyle: true,
                accessKeyId,
                secretAccessKey,
              },
            ],
          },
          mwaa: {
            ...local.mwaa,
            ...mwaaConfig,
            // No Airflow is behind it: one look is enough to say so.
            verification: { budgetSeconds: 0 },
            environments: [
              ...local.mwaa.environments,
              {
                id: 'analytics-dev-by-ci',
                name: 'analytics-dev',
                accountId,
                region: aws.region,
                deployFrom: 'ci',
              },
            ],
          },
          catalog: {
            // By default it looks once a second for what has changed.
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
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
            locations: files.map(file => ({
              type: 'file',
              target: join(repositoryRoot, file),
            })),
          },
        },
      }),
    ],
  });
  const url = `http://localhost:${server.port()}`;
  await waitForEntities(url, [
    'template:default/mwaa-dag',
    'template:default/mwaa-promote',
    'template:default/mwaa-retire',
    'template:default/mwaa-rollback',
    'template:default/mwaa-update',
    'domain:default/sales',
    'system:default/orders',
    'system:default/campaigns',
  ]);
  return url;
}
