import { AirflowTarget, DagWork, Problem } from 'backstage-plugin-mwaa-common';
import { WorkSettings } from './WorkSettings';

/** Of the form of what holds for the whole DAG. */
export interface DagFormProps {
  work: DagWork;
  /** Of the chosen environment. */
  target?: AirflowTarget;
  /** About neither tasks nor groups; paths from the specification on: `['defaults', 'retries']`. */
  problems: readonly Problem[];
  /** Airflow connections that are there, to choose from. */
  connectionIds?: readonly string[];
  /** All settings with the changes; what is left out is taken away. */
  onChange(settings: WorkSettings): void;
}
