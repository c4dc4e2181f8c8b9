import { DagRunState } from 'backstage-plugin-mwaa-common';

/** What stands for the state of a run in small places. */
export const runSigns: { readonly [State in DagRunState]: string } = {
  queued: 'Q',
  running: '●',
  success: '✓',
  failed: '✕',
};
