/** Something to know about a line. */
export interface CodeMark {
  /** From 1. */
  line: number;
  message: string;
}
