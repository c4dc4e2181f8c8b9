import { ConfiguredEnvironment } from '../config/MwaaConfig';
import { DiscoveryFailure } from './discoverEnvironments';
import { MwaaEnvironment } from './MwaaEnvironment';

/** What the discovery rules find; a rule that cannot be followed is in `failures` by its key. */
export interface DiscoveredEnvironments {
  environments: ConfiguredEnvironment[];
  failures: DiscoveryFailure[];
}

/** Which environments there are, and each of them as MWAA describes it: all that MWAA is asked about them. */
export interface EnvironmentDirectory {
  /** The allow-list. */
  readonly listed: readonly ConfiguredEnvironment[];
  /** Those beside the allow-list. */
  discover(signal?: AbortSignal): Promise<DiscoveredEnvironments>;
  describe(
    configured: ConfiguredEnvironment,
    signal?: AbortSignal,
  ): Promise<MwaaEnvironment>;
}
