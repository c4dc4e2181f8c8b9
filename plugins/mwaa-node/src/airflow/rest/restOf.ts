import { airflow2 } from './airflow2';
import { airflow3 } from './airflow3';
import { AirflowRest } from './AirflowRest';

/** The REST API of this version of Airflow, e.g. `2.10.3`. */
export const restOf = (version: string): AirflowRest =>
  version.startsWith('2.') ? airflow2 : airflow3;
