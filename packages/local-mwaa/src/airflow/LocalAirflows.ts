import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalAws, LocalEnvironment } from '../environments/LocalAws';
import { webServerHostname } from '../mwaa/webServer';
import { allPowerful } from './allPowerful';
import { availableMemory } from './availableMemory';
import { findAirflow } from './findAirflow';
import { RunningAirflow } from './RunningAirflow';
import { startEnvironmentAirflow } from './startEnvironmentAirflow';

// It takes about 0.7 GiB, and its tasks take some more.
const neededMemory = 1.5 * 2 ** 30;
const gibibytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;

/** The real Airflows that were started behind environments. */
export class LocalAirflows {
  readonly #started = new Map<string, Promise<RunningAirflow>>();
  #temporary: Promise<string> | undefined;
  /** How many have not taken their memory yet. */
  #starting = 0;

  constructor(
    private readonly options: {
      aws: LocalAws;
      s3Endpoint: string;
      mwaaEndpoint: string;
      /** Keeps a folder per environment; without it they go with `stop()`. */
      folder: string | undefined;
      /** Bytes that may be taken. */
      memory?: () => number;
    },
  ) {}

  /**
   * Starts the Airflow of an environment, with its DAGs as they are in the
   * bucket. @throws Error that says why there can be none
   */
  async start(name: string): Promise<RunningAirflow> {
    if (this.#started.has(name)) {
      throw new Error(`The Airflow of ${name} was started already.`);
    }
    const starting = this.#start(this.#environment(name));
    this.#started.set(name, starting);
    try {
      return await starting;
    } catch (error) {
      this.#started.delete(name);
      throw error;
    }
  }

  /** Ends all of them and waits until they are gone. */
  async stop(): Promise<void> {
    await Promise.all(
      [...this.#started.values()].map(starting =>
        starting.then(
          running => running.stop(),
          () => {},
        ),
      ),
    );
    if (this.#temporary) {
      await rm(await this.#temporary, { recursive: true, force: true });
    }
  }

  #environment(name: string): LocalEnvironment {
    const { environments } = this.options.aws;
    const environment = environments.find(e => e.name === name);
    if (!environment) {
      throw new Error(
        `There is no environment '${name}', only ${environments
          .map(e => e.name)
          .join(', ')}.`,
      );
    }
    return environment;
  }

  async #start(environment: LocalEnvironment): Promise<RunningAirflow> {
    const { aws, s3Endpoint, mwaaEndpoint } = this.options;
    const { name, airflowVersion, status } = environment;
    const hostname = webServerHostname(environment);
    if (!hostname) {
      throw new Error(`The environment ${name} is ${status}.`);
    }
    if (environment.airflow) {
      throw new Error(`The environment ${name} has an Airflow elsewhere.`);
    }
    const installation = findAirflow(airflowVersion);
    if (!installation) {
      throw new Error(
        `Airflow ${airflowVersion} is not installed: 'npm run setup' does it.`,
      );
    }
    const needed = neededMemory * (this.#starting + 1);
    const { memory = availableMemory } = this.options;
    const available = memory();
    if (available < needed) {
      throw new Error(
        `It needs ${gibibytes(needed)} of memory, and ` +
          `${gibibytes(available)} are free.`,
      );
    }
    this.#starting += 1;
    const started = () => {
      this.#starting -= 1;
    };
    try {
      const { accessKeyId, secretAccessKey } = allPowerful(
        aws,
        environment.accountId,
      );
      const running = await startEnvironmentAirflow(environment, {
        installation,
        home: join(await this.#folder(), name),
        baseUrl: `http://${hostname}:${new URL(mwaaEndpoint).port}`,
        aws: {
          endpoint: s3Endpoint,
          region: aws.region,
          accessKeyId,
          secretAccessKey,
        },
      });
      running.ready.then(started, started);
      environment.airflow = running.server;
      return running;
    } catch (error) {
      started();
      throw error;
    }
  }

  #folder(): string | Promise<string> {
    this.#temporary ??= this.options.folder
      ? undefined
      : mkdtemp(join(tmpdir(), 'local-airflow-'));
    return this.options.folder ?? this.#temporary!;
  }
}
