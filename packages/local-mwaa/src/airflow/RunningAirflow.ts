import { LocalAirflow } from '../environments/LocalAws';

/** A real Airflow that was started, and may not answer yet. */
export interface RunningAirflow {
  server: LocalAirflow;
  version: string;
  /** Resolves once it takes requests; rejects when it ended before. */
  ready: Promise<void>;
  /** Resolves with the end of its output when it ended without being asked. */
  crashed: Promise<string>;
  /** Ends all of its processes and waits until they are gone. */
  stop(): Promise<void>;
}
