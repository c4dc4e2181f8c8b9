import { EnvironmentDirectory } from './EnvironmentDirectory';
import { MwaaEnvironment } from './MwaaEnvironment';

/** The environments that the configuration allows. */
export interface MwaaEnvironments {
  /** What they are read from, for whoever asks for each alone. */
  readonly directory: EnvironmentDirectory;
  /**
   * All of them; one that cannot be read is in `failures` with the reason,
   * never silently left out.
   */
  list(options?: { signal?: AbortSignal }): Promise<{
    environments: MwaaEnvironment[];
    failures: { id: string; error: Error }[];
  }>;
  /** NotFoundError for an id that the configuration does not allow. */
  get(id: string, options?: { signal?: AbortSignal }): Promise<MwaaEnvironment>;
}
