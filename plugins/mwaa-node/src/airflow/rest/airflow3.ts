import { jsonLogEntries } from '../logs/entries/jsonLogEntries';
import { AirflowRest } from './AirflowRest';

/** `/api/v2` of 3.0 and later. */
export const airflow3: AirflowRest = {
  prefix: '/api/v2',
  login: {
    path: '/pluginsv2/aws_mwaa/login',
    cookie: '_token',
    headers: value => ({ authorization: `Bearer ${value}` }),
  },
  assetsPath: '/assets',
  // The logical date may be null.
  newestRunsFirst: '-run_after',
  runTime: 'run_after',
  log: { accept: 'application/json', parse: jsonLogEntries },
};
