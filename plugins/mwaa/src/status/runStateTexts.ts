import { DagRunState } from 'backstage-plugin-mwaa-common';

/** The state of a run, in the words of Airflow. */
export const runStateTexts: { readonly [State in DagRunState]: string } = {
  queued: 'Queued',
  running: 'Running',
  success: 'Success',
  failed: 'Failed',
};
