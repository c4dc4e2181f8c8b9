/** What the fields of a form read of one another. Still unchecked. */
export interface FormPlaces {
  name?: string;
  description?: string;
  owner?: string;
  tags?: string[];
  /** Id of the environment. */
  environment?: string;
  dagId?: string;
  timing?: unknown;
  work?: unknown;
  /** Entity ref of a component that is there already. */
  component?: string;
}
