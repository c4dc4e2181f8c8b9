import { localAppConfig, LocalMwaa } from 'local-mwaa';

/** What an app-config.yaml for these plugins needs, and no more. */
export function bareBackendConfig(options: {
  aws: LocalMwaa;
  port: number;
  catalogFile: string;
}): object {
  const { aws, port, catalogFile } = options;
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      database: { client: 'better-sqlite3', connection: ':memory:' },
    },
    auth: {
      providers: {
        guest: {
          userEntityRef: 'user:default/ada',
          ownershipEntityRefs: [
            'user:default/ada',
            'group:default/team-orders',
          ],
        },
      },
    },
    ...localAppConfig(aws),
    catalog: {
      rules: [{ allow: ['Template', 'Domain', 'System', 'Resource'] }],
      locations: [{ type: 'file', target: catalogFile }],
      providers: {
        mwaa: {
          owner: 'group:default/team-orders',
          schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
        },
      },
    },
  };
}
