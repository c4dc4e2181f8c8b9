import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { MWAAClient } from '@aws-sdk/client-mwaa';
import type { S3Client } from '@aws-sdk/client-s3';
import { RootConfigService } from '@backstage/backend-plugin-api';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import { MwaaConfig } from '../config/MwaaConfig';
import { awsError } from './errors';
import { loadCredentials, loadLogs, loadMwaa, loadS3 } from './loadSdk';

/** Whose credentials, and which region. */
export interface AwsScope {
  /** The main account of `aws.mainAccount` when absent. */
  accountId?: string;
  region: string;
}

/**
 * Where credentials come from. `accounts`: from `aws.accounts` of the
 * configuration. `ambient`: as AWS's own tools find them, in variables,
 * profiles, a web identity token or the machine's role; what account they are
 * of shows only in AWS's answers.
 */
export type CredentialsSource = 'accounts' | 'ambient';

const settings = {
  customUserAgent: 'backstage-plugin-mwaa-node',
  retryMode: 'standard',
  maxAttempts: 3,
  // Milliseconds. The largest request is one DAG file, but a slow link must
  // not hold a template's step for ever.
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
};

/** Connections to S3: as many as bulk deployments have DAGs under way. */
const S3_SOCKETS = { maxSockets: 64 };

/**
 * The only place that knows of credentials, regions, endpoints and user
 * agent. One client per service, account and region. The SDK is loaded when
 * the first client is asked for: it costs a tenth of a second of start time.
 */
export class AwsClients {
  readonly #config: RootConfigService;
  readonly #endpoints: MwaaConfig['endpoints'];
  readonly #source: CredentialsSource;
  readonly #clients = new Map<string, Promise<unknown>>();
  #credentials?: AwsCredentialsManager;

  constructor(options: {
    config: RootConfigService;
    endpoints: MwaaConfig['endpoints'];
    credentials?: CredentialsSource;
  }) {
    this.#config = options.config;
    this.#endpoints = options.endpoints;
    this.#source = options.credentials ?? 'accounts';
  }

  mwaa(scope: AwsScope): Promise<MWAAClient> {
    return this.#cached('mwaa', scope, async () => {
      const { MWAAClient: Client } = loadMwaa();
      const endpoint = this.#endpoints.mwaa;
      return new Client({
        ...settings,
        region: scope.region,
        credentials: await this.#credentialsFor(scope),
        // The prefix `api.` would break a host that is an IP address.
        ...(endpoint && { endpoint, disableHostPrefix: true }),
      });
    });
  }

  s3(scope: AwsScope): Promise<S3Client> {
    return this.#cached('s3', scope, async () => {
      const { S3Client: Client } = loadS3();
      const endpoint = this.#endpoints.s3;
      const client = new Client({
        ...settings,
        requestHandler: {
          ...settings.requestHandler,
          httpAgent: S3_SOCKETS,
          httpsAgent: S3_SOCKETS,
        },
        region: scope.region,
        credentials: await this.#credentialsFor(scope),
        ...(endpoint && { endpoint, forcePathStyle: true }),
      });
      // It works out for each request what to log, and then nobody logs it.
      client.middlewareStack.remove('loggerMiddleware');
      return client;
    });
  }

  logs(scope: AwsScope): Promise<CloudWatchLogsClient> {
    return this.#cached('logs', scope, async () => {
      const { CloudWatchLogsClient: Client } = loadLogs();
      const endpoint = this.#endpoints.logs;
      return new Client({
        ...settings,
        region: scope.region,
        credentials: await this.#credentialsFor(scope),
        ...(endpoint && { endpoint }),
      });
    });
  }

  #cached<T>(
    service: string,
    { accountId = '', region }: AwsScope,
    create: () => Promise<T>,
  ): Promise<T> {
    const key = `${service} ${accountId} ${region}`;
    const known = this.#clients.get(key) as Promise<T> | undefined;
    if (known) {
      return known;
    }
    const client = create();
    this.#clients.set(key, client);
    // What failed once (STS was away) may work the next time.
    client.catch(() => this.#clients.delete(key));
    return client;
  }

  async #credentialsFor({ accountId }: AwsScope) {
    if (this.#source === 'ambient') {
      return undefined; // and the SDK looks for them itself
    }
    this.#credentials ??=
      loadCredentials().DefaultAwsCredentialsManager.fromConfig(this.#config);
    try {
      const provider = await this.#credentials.getCredentialProvider(
        accountId ? { accountId } : undefined,
      );
      return provider.sdkCredentialProvider;
    } catch (error) {
      throw awsError(error, {
        action: 'sts:GetCallerIdentity',
        resource: `account ${accountId ?? 'main'} (aws.accounts in the configuration)`,
      });
    }
  }
}
