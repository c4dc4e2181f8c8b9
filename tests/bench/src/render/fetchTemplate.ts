import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';

const config = mockServices.rootConfig();
const logger = mockServices.rootLogger();
const action = createFetchTemplateAction({
  reader: UrlReaders.default({ config, logger }),
  integrations: ScmIntegrations.fromConfig(config),
});
const temporary = () => mkdtempSync(join(tmpdir(), 'bench-fetch-'));

/** The stock action on the folder `content` beside a template. */
export async function fetchTemplate(templateUrl: string): Promise<void> {
  const folders = [temporary()];
  await action.handler({
    logger,
    workspacePath: folders[0],
    input: { url: './content', values: { name: 'orders' } },
    templateInfo: { entityRef: 'template:default/bench', baseUrl: templateUrl },
    output: () => {},
    checkpoint: async ({ fn }) => (await fn()) as never,
    createTemporaryDirectory: async () => {
      folders.push(temporary());
      return folders[folders.length - 1];
    },
    getInitiatorCredentials: async () => mockCredentials.user(),
    task: { id: 'bench' },
    step: { id: 'fetch', name: 'Fetch' },
  });
  folders.forEach(folder => rmSync(folder, { recursive: true, force: true }));
}
