import { NotFoundError } from '@backstage/errors';
import {
  ClearAnswer,
  ClearRequest,
  ComponentDags,
  DagRun,
  DagStatus,
  DeploymentChanges,
  DeploymentHistory,
  EnvironmentOverview,
  Reading,
  RollbackRequest,
  RunHistory,
  TaskLogAnswer,
  TriggerRequest,
} from 'backstage-plugin-mwaa-common';
import { DagApi } from '../../api/DagApi';
import { DagPlace } from '../../api/DagPlace';
import { sampleDeployments } from './sampleDeployments';
import { sampleLog } from './sampleLog';
import { sampleOverview } from './sampleOverview';
import { sampleRuns } from './sampleRuns';
import { sampleReading, sampleStatus } from './sampleStatus';

const LOG_PAGE = 100;

const diff = `--- orders_daily.py
+++ orders_daily.py
@@ -9,7 +9,7 @@
 with DAG(
     dag_id="orders_daily",
-    description="Loads the orders.",
+    description="Loads the orders of a day.",
     schedule="5 5 * * *",
`;

/** DagApi over one DAG that changes as it is told; what it holds may be replaced. */
export class InMemoryDagApi implements DagApi {
  now = new Date();
  dags: DagStatus[] = [sampleStatus(this.now)];
  history: RunHistory = sampleRuns(this.now);
  deployed = sampleDeployments(this.now);
  log = sampleLog(this.now.toISOString());

  async componentDags(componentRef: string): Promise<ComponentDags> {
    return { componentRef, dagId: 'orders_daily', dags: this.dags };
  }

  async dagStatus(place: DagPlace) {
    return this.#dag(place);
  }

  async runs(request: DagPlace & { limit: number; offset?: number }) {
    const { limit, offset = 0 } = request;
    const runs = this.history.runs.slice(offset, offset + limit);
    const ids = new Set(runs.map(({ runId }) => runId));
    const page: RunHistory = {
      runs,
      instances: this.history.instances.filter(({ runId }) => ids.has(runId)),
      tasks: this.history.tasks,
      hasMore: offset + limit < this.history.runs.length,
    };
    return this.#reading(page);
  }

  async taskLog(request: { before?: string }): Promise<TaskLogAnswer> {
    const end = request.before ? Number(request.before) : this.log.length;
    const start = Math.max(0, end - LOG_PAGE);
    return {
      lines: this.log.slice(start, end),
      source: 'cloudwatch',
      ...(start > 0 && { before: String(start) }),
    };
  }

  async deployments(request: DagPlace & { limit: number }) {
    const history: DeploymentHistory = {
      deployments: this.deployed.slice(0, request.limit),
      hasMore: this.deployed.length > request.limit,
    };
    return this.#reading(history);
  }

  async deploymentChanges(request: {
    deploymentId: string;
  }): Promise<DeploymentChanges> {
    return {
      from: request.deploymentId,
      to: this.deployed[0].deploymentId,
      files: [
        { path: 'orders_daily.py', change: 'changed', diff },
        { path: 'sql/orders.sql', change: 'same' },
      ],
    };
  }

  async drift(place: DagPlace) {
    return this.#dag(place).drift;
  }

  async triggerRun(_: DagPlace, request: TriggerRequest): Promise<DagRun> {
    const run: DagRun = {
      runId: `manual__${new Date().toISOString()}`,
      state: 'queued',
      type: 'manual',
      logicalDate: request.logicalDate,
      runAfter: new Date().toISOString(),
      params: request.params,
      note: request.note,
    };
    this.history = { ...this.history, runs: [run, ...this.history.runs] };
    return run;
  }

  async setPaused(place: DagPlace, isPaused: boolean) {
    this.dags = this.dags.map(dag =>
      dag.environment === place.environment && dag.airflow.value
        ? {
            ...dag,
            state: isPaused ? ('paused' as const) : ('succeeding' as const),
            airflow: this.#reading({ ...dag.airflow.value, isPaused }),
          }
        : dag,
    );
    return { isPaused, at: new Date().toISOString() };
  }

  async clearTasks(_: DagPlace, request: ClearRequest): Promise<ClearAnswer> {
    const cleared: ClearAnswer['cleared'] = [];
    const instances = this.history.instances.map(instance => {
      const isMeant =
        instance.runId === request.runId &&
        (request.taskIds.includes(instance.taskId) ||
          (request.downstream && instance.state === 'upstream_failed'));
      if (!isMeant) return instance;
      cleared.push({ taskId: instance.taskId, mapIndex: instance.mapIndex });
      return { ...instance, state: 'none' as const };
    });
    this.history = { ...this.history, instances };
    return { cleared };
  }

  async rollback(_: DagPlace, request: RollbackRequest) {
    const id = request.deploymentId ?? this.deployed[1].deploymentId;
    const restored = this.deployed.find(each => each.deploymentId === id);
    if (!restored) throw new NotFoundError(`There is no deployment ${id}.`);
    const deploymentId = '01JDQ9P8E6O3V2Z1X4D5M6Y7B8';
    this.deployed = [
      {
        ...restored,
        deploymentId,
        manifestVersionId: deploymentId,
        operation: 'rollback',
        isCurrent: true,
        at: new Date().toISOString(),
        reason: request.reason,
        restoredDeploymentId: id,
      },
      ...this.deployed.map(each => ({ ...each, isCurrent: false })),
    ];
    return {
      outcome: 'restored' as const,
      deploymentId,
      restoredDeploymentId: id,
    };
  }

  async environmentOverview(
    _environment: string,
  ): Promise<EnvironmentOverview> {
    return sampleOverview(this.now);
  }

  #dag({ environment, dagId }: DagPlace): DagStatus {
    const found = this.dags.find(each => each.environment === environment);
    if (!found)
      throw new NotFoundError(`There is no ${dagId} in ${environment}.`);
    return found;
  }

  #reading<T>(value: T): Reading<T> {
    return sampleReading(value, new Date());
  }
}
