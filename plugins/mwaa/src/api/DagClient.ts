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
import { BackendClient } from './BackendClient';
import { Cancellable } from './Cancellable';
import { componentPath } from './componentPath';
import { DagApi } from './DagApi';
import { DagPlace } from './DagPlace';
import { routePath } from './routePath';
import { routeQuery } from './routeQuery';

const dagPath = ({ environment, dagId }: DagPlace, ...parts: string[]) =>
  routePath('environments', environment, 'dags', dagId, ...parts);

/** DagApi over HTTP. */
export class DagClient extends BackendClient implements DagApi {
  componentDags(componentRef: string, options?: Cancellable) {
    return this.get<ComponentDags>(
      componentPath(componentRef, 'dags'),
      options,
    );
  }

  dagStatus(place: DagPlace, options?: Cancellable) {
    return this.get<DagStatus>(dagPath(place), options);
  }

  runs(
    request: DagPlace & { limit: number; offset?: number },
    options?: Cancellable,
  ) {
    const { limit, offset } = request;
    return this.get<Reading<RunHistory>>(
      `${dagPath(request, 'runs')}${routeQuery({ limit, offset })}`,
      options,
    );
  }

  taskLog(
    request: DagPlace & {
      runId: string;
      taskId: string;
      mapIndex?: number;
      tryNumber: number;
      before?: string;
    },
    options?: Cancellable,
  ) {
    const { environment, dagId, ...attempt } = request;
    return this.get<TaskLogAnswer>(
      `${dagPath({ environment, dagId }, 'log')}${routeQuery(attempt)}`,
      options,
    );
  }

  deployments(request: DagPlace & { limit: number }, options?: Cancellable) {
    return this.get<Reading<DeploymentHistory>>(
      `${dagPath(request, 'deployments')}${routeQuery({ limit: request.limit })}`,
      options,
    );
  }

  deploymentChanges(
    request: DagPlace & { deploymentId: string },
    options?: Cancellable,
  ) {
    return this.get<DeploymentChanges>(
      dagPath(request, 'deployments', request.deploymentId, 'changes'),
      options,
    );
  }

  drift(place: DagPlace, options?: Cancellable) {
    return this.get<Reading<DagDrift>>(dagPath(place, 'drift'), options);
  }

  triggerRun(place: DagPlace, request: TriggerRequest) {
    return this.post<DagRun>(dagPath(place, 'trigger'), request);
  }

  setPaused(place: DagPlace, isPaused: boolean) {
    return this.post<PausedAnswer>(
      dagPath(place, isPaused ? 'pause' : 'unpause'),
      {},
    );
  }

  clearTasks(place: DagPlace, request: ClearRequest) {
    return this.post<ClearAnswer>(dagPath(place, 'clear'), request);
  }

  rollback(place: DagPlace, request: RollbackRequest) {
    return this.post<RollbackAnswer>(dagPath(place, 'rollback'), request);
  }

  environmentOverview(environment: string, options?: Cancellable) {
    return this.get<EnvironmentOverview>(
      routePath('environments', environment, 'overview'),
      options,
    );
  }
}
