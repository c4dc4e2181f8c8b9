import { DagWork } from 'backstage-plugin-mwaa-common';

/** Of the drawing of the tasks. All ids are full ids of tasks or groups: `extract.load`. */
export interface TaskGraphViewProps {
  work: DagWork;
  /** The task or group that is being edited. */
  selected?: string;
  /** How many problems a task or group has. */
  problemsOf(id: string): number;
  /** A task or group, or nothing: then the DAG itself. */
  onSelect(id: string | undefined): void;
  /** Nothing happens if `connectProblem` says something. */
  onConnect(from: string, to: string): void;
  onDisconnect(from: string, to: string): void;
  /** A task, or a group with its tasks. */
  onRemove(id: string): void;
  /** Asks for the operator of a task behind it. */
  onAddAfter(id: string): void;
}
