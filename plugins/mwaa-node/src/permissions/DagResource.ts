import { DeployFrom } from '../config/deployFrom';

/** What a permission rule can know of a DAG. */
export interface DagResource {
  /** Id of the environment. */
  environment: string;
  /** Where that environment takes its DAGs from. */
  deployFrom: DeployFrom;
  dagId: string;
  /** Full entity ref of who claims the dag_id, or is about to. */
  owner?: string;
  /** Full entity ref of the component. */
  component?: string;
}
