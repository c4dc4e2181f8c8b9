/** A part of a list. */
export interface Page<T> {
  items: T[];
  /** How many there are in all. */
  total: number;
}
