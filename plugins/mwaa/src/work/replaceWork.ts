import { keysFrom } from './keysFrom';
import { WorkChange } from './WorkChange';

/** Other work in place of all that is there. */
export const replaceWork: WorkChange<'replace'> = ({ nextKey }, { work }) => ({
  work,
  keys: keysFrom(work, nextKey),
  selection: work.tasks.length ? { kind: 'task', index: 0 } : { kind: 'dag' },
  nextKey: nextKey + work.tasks.length + (work.groups?.length ?? 0),
});
