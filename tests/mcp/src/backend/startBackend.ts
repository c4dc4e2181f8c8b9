import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mcpActions from '@backstage/plugin-mcp-actions-backend';
// The role of this package is about what it exports, which a backend is not.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import mwaa from 'backstage-plugin-mwaa-backend';
import { localAppConfig, LocalMwaa } from 'local-mwaa';
import { peopleServices } from './peopleServices';

export interface McpBackend {
  url: string;
  stop(): Promise<void>;
}

/** Backstage with the tools for agents, over the local AWS. */
export async function startBackend(
  aws: LocalMwaa,
  entities: Entity[] = [],
): Promise<McpBackend> {
  const local = localAppConfig(aws);
  const [{ accessKeyId, secretAccessKey }] = local.aws.accounts;
  const backend = await startTestBackend({
    features: [
      catalogServiceMock.factory({ entities }),
      mwaa,
      mcpActions,
      ...peopleServices,
      actionsServiceFactory,
      actionsRegistryServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          ...local,
          backend: {
            actions: { pluginSources: ['mwaa'] },
            reading: { allow: [{ host: new URL(aws.s3Endpoint).host }] },
          },
          integrations: {
            awsS3: [
              {
                endpoint: aws.s3Endpoint,
                s3ForcePathStyle: true,
                accessKeyId,
                secretAccessKey,
              },
            ],
          },
        },
      }),
    ],
  });
  return {
    url: `http://localhost:${backend.server.port()}`,
    stop: () => backend.stop(),
  };
}
