import { Effort } from './Effort';

/** What a DAG took in the wizard, and how many keys its files take by hand. */
export interface ComparedEffort extends Effort {
  python: number;
  dagYaml: number;
}
