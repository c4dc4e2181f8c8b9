import { ConfiguredEnvironment, MwaaConfig } from '../config/MwaaConfig';
import { AwsClients } from './AwsClients';
import { describeEnvironment } from './describeEnvironment';
import { discoverEnvironments } from './discoverEnvironments';
import { EnvironmentDirectory } from './EnvironmentDirectory';

/** EnvironmentDirectory that asks MWAA each time. */
export class MwaaEnvironmentDirectory implements EnvironmentDirectory {
  readonly #clients: AwsClients;
  readonly #config: MwaaConfig;

  constructor(options: { clients: AwsClients; config: MwaaConfig }) {
    this.#clients = options.clients;
    this.#config = options.config;
  }

  get listed() {
    return this.#config.environments;
  }

  discover(signal?: AbortSignal) {
    return discoverEnvironments(this.#clients, this.#config, signal);
  }

  describe(configured: ConfiguredEnvironment, signal?: AbortSignal) {
    return describeEnvironment(this.#clients, configured, signal);
  }
}
