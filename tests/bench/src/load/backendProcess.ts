import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** Backstage sends messages of its own to a parent. */
const tell = (figures: object) => process.send!({ figures });

function use() {
  const { user, system } = process.cpuUsage();
  return {
    memory: process.memoryUsage().rss / 1024 / 1024,
    processor: (user + system) / 1_000,
  };
}

/** One backend with the plugin alone, whose port and use of the machine the parent asks for. */
async function main(): Promise<void> {
  const backend = await startTestBackend({
    features: [
      // The role of this package is about what it exports, which this file is not.
      // eslint-disable-next-line @backstage/no-mixed-plugin-imports
      import('backstage-plugin-mwaa-backend'),
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({
        data: JSON.parse(process.env.BENCH_CONFIG!),
      }),
    ],
  });
  process.on('message', () => tell(use()));
  tell({ port: backend.server.port() });
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
