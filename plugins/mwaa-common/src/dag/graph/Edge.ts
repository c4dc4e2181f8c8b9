/** What runs before what, by full ids. */
export interface Edge {
  from: string;
  to: string;
}
