import { textLogEntries } from '../logs/entries/textLogEntries';
import { AirflowRest } from './AirflowRest';

/** `/api/v1` of 2.4.3 and later. */
export const airflow2: AirflowRest = {
  prefix: '/api/v1',
  login: {
    path: '/aws_mwaa/login',
    cookie: 'session',
    headers: value => ({ cookie: `session=${value}` }),
  },
  assetsPath: '/datasets',
  // Queued runs have no start, and their logical date may be older than that
  // of a run before them.
  newestRunsFirst: '-id',
  runTime: 'execution_date',
  log: { accept: 'text/plain', parse: textLogEntries },
};
