/** Where the keyboard is in the grid; row -1 holds the runs themselves. */
export interface GridPlace {
  row: number;
  column: number;
}
