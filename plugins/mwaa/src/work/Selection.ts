/** What of the work is being edited; indexes are those of `tasks` and `groups`. */
export type Selection =
  | { kind: 'task'; index: number }
  | { kind: 'group'; index: number }
  | { kind: 'dag' };
