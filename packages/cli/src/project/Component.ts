/** The component that a DAG belongs to, as its catalog file says. */
export interface Component {
  /** Full entity ref. */
  component: string;
  /** Full entity ref. */
  owner: string;
  /** Of the annotations. */
  environment?: string;
  dagId?: string;
}
