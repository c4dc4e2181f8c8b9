import {
  ClearAnswer,
  ClearRequest,
  ComponentDags,
  DagDrift,
  DagRun,
  DagStatus,
  DeploymentChanges,
  DeploymentHistory,
  EnvironmentOverview,
  PausedAnswer,
  Reading,
  RollbackAnswer,
  RollbackRequest,
  RunHistory,
  TaskLogAnswer,
  TriggerRequest,
} from 'backstage-plugin-mwaa-common';
import { Cancellable } from './Cancellable';
import { DagPlace } from './DagPlace';

/** What the pages of components and environments ask and do. Errors are ResponseError; their message is for people. */
export interface DagApi {
  /** The DAG of a component, in every environment that holds it. */
  componentDags(
    componentRef: string,
    options?: Cancellable,
  ): Promise<ComponentDags>;
  dagStatus(place: DagPlace, options?: Cancellable): Promise<DagStatus>;
  /** The newest runs, or those after the first `offset`. */
  runs(
    request: DagPlace & { limit: number; offset?: number },
    options?: Cancellable,
  ): Promise<Reading<RunHistory>>;
  /** The last lines of one attempt, or those before what `before` names. */
  taskLog(
    request: DagPlace & {
      runId: string;
      taskId: string;
      mapIndex?: number;
      /** From 1. */
      tryNumber: number;
      before?: string;
    },
    options?: Cancellable,
  ): Promise<TaskLogAnswer>;
  deployments(
    request: DagPlace & { limit: number },
    options?: Cancellable,
  ): Promise<Reading<DeploymentHistory>>;
  /** From that deployment to what is deployed now. */
  deploymentChanges(
    request: DagPlace & { deploymentId: string },
    options?: Cancellable,
  ): Promise<DeploymentChanges>;
  /** With a look at the repository, and diffs. */
  drift(place: DagPlace, options?: Cancellable): Promise<Reading<DagDrift>>;
  triggerRun(place: DagPlace, request: TriggerRequest): Promise<DagRun>;
  setPaused(place: DagPlace, isPaused: boolean): Promise<PausedAnswer>;
  clearTasks(place: DagPlace, request: ClearRequest): Promise<ClearAnswer>;
  rollback(place: DagPlace, request: RollbackRequest): Promise<RollbackAnswer>;
  environmentOverview(
    environment: string,
    options?: Cancellable,
  ): Promise<EnvironmentOverview>;
}
