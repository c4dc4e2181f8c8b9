import { RunningAirflow } from './airflow/RunningAirflow';
import { LocalAws } from './environments/LocalAws';

/** A running local AWS. */
export interface LocalMwaa {
  /** Base URL of the MWAA API; clients need `disableHostPrefix`. */
  mwaaEndpoint: string;
  /** Base URL of the S3 API; clients need `forcePathStyle`. */
  s3Endpoint: string;
  region: string;
  repositoriesBucket: string;
  environments: LocalAws['environments'];
  /** Who may sign; the first one of an account may do everything in it. */
  credentials: LocalAws['identities'];
  /**
   * Puts a real Airflow behind an environment; it is ready later.
   *
   * @throws Error that says why there can be none: not installed, no memory
   */
  startAirflow(environmentName: string): Promise<RunningAirflow>;
  /** Ends all servers and waits until they are gone. */
  stop(): Promise<void>;
}
