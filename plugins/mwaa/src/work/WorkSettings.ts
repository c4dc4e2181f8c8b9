import { DagWork } from 'backstage-plugin-mwaa-common';

/** All of the work but its tasks and groups. */
export type WorkSettings = Omit<DagWork, 'tasks' | 'groups'>;
