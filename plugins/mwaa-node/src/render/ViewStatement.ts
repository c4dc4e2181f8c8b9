/** A Python statement; with a body, the header of a block such as `with …:`. */
export interface ViewStatement {
  source: string;
  body?: ViewStatement[];
}
