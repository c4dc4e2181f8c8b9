import { DagWork } from 'backstage-plugin-mwaa-common';

/** Nothing yet. */
export const emptyWork: DagWork = { tasks: [] };
