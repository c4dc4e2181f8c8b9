import {
  AirflowTarget,
  DagGroup,
  DagWork,
  Problem,
} from 'backstage-plugin-mwaa-common';

/** Of the form of one group. */
export interface GroupFormProps {
  work: DagWork;
  /** In `work.groups`. */
  index: number;
  /** Of the chosen environment. */
  target?: AirflowTarget;
  /** About this group; paths from the group on: `['defaults', 'retries']`. */
  problems: readonly Problem[];
  /** Airflow connections that are there, to choose from. */
  connectionIds?: readonly string[];
  /** The group with its changes, also of its group or prefix; references to what is in it follow. */
  onChange(group: DagGroup): void;
  /** A new id without those of the groups around. Nothing happens if `groupRenameProblem` says something. */
  onRename(id: string): void;
}
