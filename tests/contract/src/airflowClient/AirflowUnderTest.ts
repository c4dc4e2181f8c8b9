import {
  AirflowClient,
  MwaaEnvironment,
  MwaaServices,
} from 'backstage-plugin-mwaa-node';
import { LocalMwaa } from 'local-mwaa';

/** A real Airflow behind the local MWAA, and the way to it. */
export interface AirflowUnderTest {
  local: LocalMwaa;
  services: MwaaServices;
  environment: MwaaEnvironment;
  airflow: AirflowClient;
  /** Of Airflow itself, past MWAA. */
  server: { url: string; username: string; password: string };
  major: 2 | 3;
  /** Status of the answer before it was ready. */
  early: number;
  stop(): Promise<void>;
}
