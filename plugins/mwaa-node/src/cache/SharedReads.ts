import { AirflowAsset } from '../airflow/AirflowAsset';
import { AirflowDag } from '../airflow/AirflowDag';
import {
  BucketEncryption,
  BucketVersioning,
  PrefixEntries,
  PublicAccessBlock,
} from '../aws/BucketSettings';
import { ConfiguredMwaaEnvironments } from '../aws/ConfiguredMwaaEnvironments';
import { DiscoveredEnvironments } from '../aws/EnvironmentDirectory';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { ConfiguredEnvironment } from '../config/MwaaConfig';
import { MwaaServices } from '../createMwaaServices';
import { PreflightOptions } from '../preflight/PreflightOptions';
import { Answer, AskOptions, SharedAnswers } from './SharedAnswers';

const MINUTE_MS = 60_000;
/** What is fresh enough to be shown as what is there now. */
const ENVIRONMENT = { ttlMs: 10_000 };
const AIRFLOW = { ttlMs: MINUTE_MS };

type Services = Pick<
  MwaaServices,
  'environments' | 'bucketSettings' | 'airflow'
>;

/**
 * Reads of MWAA, of buckets and of Airflow that all who ask share: however
 * many there are, each thing is asked for once in ten seconds, and the lists
 * of Airflow once a minute.
 */
export class SharedReads {
  readonly #services: Services;
  readonly #discovered = new SharedAnswers<DiscoveredEnvironments>(ENVIRONMENT);
  readonly #described = new SharedAnswers<MwaaEnvironment>(ENVIRONMENT);
  readonly #entries = new SharedAnswers<PrefixEntries>(ENVIRONMENT);
  readonly #regions = new SharedAnswers<string>(ENVIRONMENT);
  readonly #versioning = new SharedAnswers<BucketVersioning>(ENVIRONMENT);
  readonly #access = new SharedAnswers<PublicAccessBlock>(ENVIRONMENT);
  readonly #encryption = new SharedAnswers<BucketEncryption>(ENVIRONMENT);
  readonly #dags = new SharedAnswers<AirflowDag | undefined>(ENVIRONMENT);
  readonly #assets = new SharedAnswers<AirflowAsset[]>(AIRFLOW);
  readonly #connections = new SharedAnswers<string[]>(AIRFLOW);

  constructor(services: Services) {
    this.#services = services;
  }

  /** The allow-list. */
  get listed(): readonly ConfiguredEnvironment[] {
    return this.#services.environments.directory.listed;
  }

  discover(options?: AskOptions): Promise<Answer<DiscoveredEnvironments>> {
    const { directory } = this.#services.environments;
    return this.#discovered.get('', () => directory.discover(), options);
  }

  describe(
    configured: ConfiguredEnvironment,
    options?: AskOptions,
  ): Promise<Answer<MwaaEnvironment>> {
    const { id, name, region, accountId } = configured;
    return this.#described.get(
      JSON.stringify([id, name, region, accountId]),
      () => this.#services.environments.directory.describe(configured),
      options,
    );
  }

  /** As MwaaEnvironments has it. */
  async environment(
    id: string,
    options?: AskOptions,
  ): Promise<MwaaEnvironment> {
    const environments = new ConfiguredMwaaEnvironments({
      listed: this.listed,
      discover: async () => (await this.discover(options)).value,
      describe: async configured =>
        (await this.describe(configured, options)).value,
    });
    return environments.get(id);
  }

  /** What lies at the top of the dags folder. */
  dagsFolder(
    environment: MwaaEnvironment,
    options?: AskOptions,
  ): Promise<Answer<PrefixEntries>> {
    const { arn, dagsPath } = environment;
    return this.#entries.get(
      arn,
      () =>
        this.#services
          .bucketSettings(environment)
          .entries(dagsPath && `${dagsPath}/`),
      options,
    );
  }

  assets(
    environment: MwaaEnvironment,
    options?: AskOptions,
  ): Promise<Answer<AirflowAsset[]>> {
    return this.#assets.get(
      environment.arn,
      () => this.#services.airflow(environment).listAssets(),
      options,
    );
  }

  connectionIds(
    environment: MwaaEnvironment,
    options?: AskOptions,
  ): Promise<Answer<string[]>> {
    return this.#connections.get(
      environment.arn,
      () => this.#services.airflow(environment).listConnectionIds(),
      options,
    );
  }

  /** What the checks before a deployment ask for. */
  get forPreflight(): PreflightOptions['services'] {
    const valueOf = async <T>(answer: Promise<Answer<T>>) =>
      (await answer).value;
    return {
      bucketSettings: environment => {
        const { arn } = environment;
        const settings = this.#services.bucketSettings(environment);
        return {
          bucketName: settings.bucketName,
          region: () =>
            valueOf(this.#regions.get(arn, () => settings.region())),
          versioning: () =>
            valueOf(this.#versioning.get(arn, () => settings.versioning())),
          publicAccessBlock: () =>
            valueOf(this.#access.get(arn, () => settings.publicAccessBlock())),
          encryption: () =>
            valueOf(this.#encryption.get(arn, () => settings.encryption())),
          entries: () => valueOf(this.dagsFolder(environment)),
        };
      },
      airflow: environment => ({
        getDag: dagId =>
          valueOf(
            this.#dags.get(JSON.stringify([environment.arn, dagId]), () =>
              this.#services.airflow(environment).getDag(dagId),
            ),
          ),
      }),
    };
  }
}
