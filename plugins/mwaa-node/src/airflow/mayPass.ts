import { Unavailable } from 'backstage-plugin-mwaa-common';

const PASSING: readonly Unavailable['kind'][] = [
  'throttled',
  'slow',
  'unreachable',
  'error',
];

/** Whether what keeps Airflow from answering may pass by itself. */
export const mayPass = ({ kind }: Pick<Unavailable, 'kind'>): boolean =>
  PASSING.includes(kind);
