/** One thing that is wrong, and where. */
export interface Problem {
  /** Keys and list positions from the root of the input. */
  path: (string | number)[];
  /** A sentence: what, why, what to write instead. */
  message: string;
}
