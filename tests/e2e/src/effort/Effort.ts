/** What it took somebody: presses of the mouse, and of keys; a letter is one. */
export interface Effort {
  clicks: number;
  keys: number;
}
