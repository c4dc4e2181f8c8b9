import { DagWork } from 'backstage-plugin-mwaa-common';
import { keysFrom } from './keysFrom';
import { WorkState } from './WorkState';

/** The work as it is when editing begins. */
export const startWork = (work: DagWork): WorkState => ({
  work,
  keys: keysFrom(work, 0),
  selection: work.tasks.length ? { kind: 'task', index: 0 } : { kind: 'dag' },
  nextKey: work.tasks.length + (work.groups?.length ?? 0),
  past: [],
  future: [],
});
