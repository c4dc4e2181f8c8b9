import { Problem } from '../../problem';
import { DagValue } from '../value';

/** A notification that may still be wrong, and where it stands. */
export interface NotificationDraft {
  path: Problem['path'];
  fields: { [field: string]: DagValue };
  /** `onFailure`; of a deadline absent. */
  event?: string;
  /** Position in `tasks`, of one that a task gives itself. */
  task?: number;
}
