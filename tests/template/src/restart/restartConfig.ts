import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localAppConfig, LocalMwaa } from 'local-mwaa';
import { parse } from 'yaml';
import { repositoryRoot } from '../repositoryRoot';

const page = join(repositoryRoot, 'docs/how-to/recovery.md');

/** What the page on recovery says to configure. */
function documented(): { enabled: boolean; workspaceProvider: string } {
  const [, block] = /```yaml\n([^]*?)```/.exec(readFileSync(page, 'utf8'))!;
  return parse(block).scaffolder.taskRecovery;
}

/** Where all tables of a backend are. */
export type Database =
  | { client: 'better-sqlite3'; connection: { directory: string } }
  | { client: 'pg'; connection: Record<string, string | number> };

/**
 * The configuration of a backend that goes on with the tasks of the one before
 * it, or of another one, in the same database.
 */
export function restartConfig(options: {
  aws: LocalMwaa;
  s3Endpoint: string;
  port: number;
  /** Where clients find it, when that is not the port. */
  baseUrl?: string;
  database: Database;
  /** Of the tasks' files: another one stands for another machine. */
  workingDirectory: string;
  /** Whether the files of a task outlive that. */
  withWorkspaces: boolean;
}) {
  const { aws, s3Endpoint, port, database, workingDirectory } = options;
  const local = localAppConfig(aws, { s3: s3Endpoint });
  const [{ accessKeyId, secretAccessKey }] = local.aws.accounts;
  const { workspaceProvider, ...recovery } = documented();
  const { baseUrl = `http://127.0.0.1:${port}` } = options;
  return {
    ...local,
    // No Airflow is behind it: one look is enough to say so.
    mwaa: { ...local.mwaa, verification: { budgetSeconds: 0 } },
    app: { baseUrl },
    backend: {
      baseUrl,
      workingDirectory,
      listen: { host: '127.0.0.1', port },
      database,
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
    scaffolder: {
      taskRecovery: {
        ...recovery,
        ...(options.withWorkspaces && { workspaceProvider }),
        // Shorter than anybody would wait for, and longer than a live task
        // shows no sign of life on a busy machine.
        staleTimeout: { seconds: 15 },
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
      locations: [
        'template.yaml',
        'templates/rollback/template.yaml',
        'examples/sales.yaml',
      ].map(file => ({ type: 'file', target: join(repositoryRoot, file) })),
    },
  };
}
