import { Problem } from 'backstage-plugin-mwaa-common';

/** That the keyboard goes into the form of what is selected; a new object each time. */
export interface FocusRequest {
  /** To that field, from the task, group or DAG on; to the first one unless given. */
  path?: Problem['path'];
}
