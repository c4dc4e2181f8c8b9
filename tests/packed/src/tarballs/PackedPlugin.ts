/** A plugin as a release would publish it. */
export interface PackedPlugin {
  name: string;
  /** Backstage's word for what it is, e.g. `frontend-plugin`. */
  role: string;
  /** Absolute path. */
  tarball: string;
}
