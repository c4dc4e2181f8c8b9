import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import catalog from '@backstage/plugin-catalog-backend';
import templateKind from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolder from '@backstage/plugin-scaffolder-backend';
import github from '@backstage/plugin-scaffolder-backend-module-github';
import gitlab from '@backstage/plugin-scaffolder-backend-module-gitlab';
import { waitForEntities } from './waitForEntities';

/** Backstage with the official modules only, and the fixture's template. */
export async function startOfficialBackend(
  integrations: JsonObject,
): Promise<string> {
  const { server } = await startTestBackend({
    features: [
      catalog,
      templateKind,
      scaffolder,
      github,
      gitlab,
      mockServices.rootConfig.factory({
        data: {
          integrations,
          catalog: {
            rules: [{ allow: ['Component', 'Template'] }],
            locations: [
              {
                type: 'file',
                target: resolvePackagePath(
                  'tests-publish',
                  'src/fixtures/template.yaml',
                ),
              },
            ],
          },
        },
      }),
    ],
  });
  const backendUrl = `http://localhost:${server.port()}`;
  await waitForEntities(backendUrl, ['template:default/publish-a-folder']);
  return backendUrl;
}
