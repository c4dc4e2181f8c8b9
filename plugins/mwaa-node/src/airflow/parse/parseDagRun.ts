import { DagRun } from 'backstage-plugin-mwaa-common';
import { dagRun } from './dagRun';
import { parseAnswer } from './parseAnswer';

/** Airflow's description of a run, of either REST API. */
export const parseDagRun = (body: unknown): DagRun =>
  parseAnswer(dagRun, body, 'describes the run');
