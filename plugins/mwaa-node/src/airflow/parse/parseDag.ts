import { AirflowDag } from '../AirflowDag';
import { listedDag } from './listedDag';
import { parseAnswer } from './parseAnswer';

/** Airflow's description of a DAG, of either REST API. */
export const parseDag = (body: unknown): AirflowDag =>
  parseAnswer(listedDag, body, 'describes the DAG');
