import { DagValue } from './value';

/** What one MWAA environment brings for `$env`. */
export interface EnvironmentValues {
  /** As the keys of `values.<name>.in` name it. */
  id: string;
  /** What the platform configures, beside `account`, `region` and `environment`. */
  values: { [name: string]: DagValue };
}
