/** What somebody wants done to a row. */
export type RowCommand =
  | { do: 'select' }
  /** Select it and go to its form. */
  | { do: 'edit' }
  | { do: 'add' }
  | { do: 'duplicate' }
  | { do: 'move'; by: -1 | 1 }
  /** Into a group that is there, or out of all. */
  | { do: 'place'; group?: string }
  /** Into a new group. */
  | { do: 'group' }
  /** A group, but not its tasks. */
  | { do: 'dissolve' }
  | { do: 'remove' };
