import { DagGroup, DagTask, DagWork } from 'backstage-plugin-mwaa-common';
import { Selection } from './Selection';
import { WorkSettings } from './WorkSettings';

/**
 * A change of the work. `index` is one of `tasks` or `groups`; `from`, `to`,
 * `after` and `group` are full ids, as references name tasks and groups:
 * `extract.load`. What cannot be done changes nothing. `at`, in milliseconds,
 * lets typing that goes on become one step of the history.
 */
export type WorkAction =
  | { type: 'replace'; work: DagWork }
  | {
      type: 'addTask';
      operator: string;
      /** Its id is made from it; from the operator otherwise. */
      name?: string;
      after?: string;
      /** In `tasks`; behind `after`, or last, unless given. */
      position?: number;
      group?: string;
    }
  | { type: 'removeTasks'; indexes: readonly number[] }
  | { type: 'renameTask'; index: number; id: string; at?: number }
  | { type: 'duplicateTask'; index: number }
  | {
      type: 'moveTask';
      index: number;
      to: number;
      /** Also into the group, or out of all with `undefined`; where it is unless given. */
      into?: { group?: string };
    }
  | { type: 'connect'; from: string; to: string; label?: string }
  | { type: 'disconnect'; from: string; to: string }
  | { type: 'setTask'; index: number; task: DagTask; at?: number }
  | { type: 'addGroup'; group?: string; tasks?: readonly number[] }
  | { type: 'removeGroup'; index: number; dropTasks?: boolean }
  | { type: 'renameGroup'; index: number; id: string; at?: number }
  | { type: 'setGroup'; index: number; group: DagGroup; at?: number }
  | { type: 'moveIntoGroup'; indexes: readonly number[]; group?: string }
  | { type: 'setDag'; settings: WorkSettings; at?: number }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'select'; selection: Selection };
