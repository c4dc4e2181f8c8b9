/** What the keyboard is doing in the drawing. */
export type GraphMode =
  | { kind: 'look' }
  /** Choosing what shall wait for `from`, a key. */
  | { kind: 'connect'; from: string }
  /** Choosing which arrow of `from` goes. */
  | { kind: 'disconnect'; from: string };
