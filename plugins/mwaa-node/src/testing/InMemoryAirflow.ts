import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ClearAnswer,
  ClearRequest,
  DagInAirflow,
  DagRun,
} from 'backstage-plugin-mwaa-common';
import { Abortable } from '../airflow/Abortable';
import { AirflowAsset } from '../airflow/AirflowAsset';
import { AirflowClient } from '../airflow/AirflowClient';
import { AirflowDag } from '../airflow/AirflowDag';
import { AirflowImportError } from '../airflow/AirflowImportError';
import { RunQuery } from '../airflow/RunQuery';
import { RunRequest } from '../airflow/RunRequest';
import { InMemoryDag } from './InMemoryDag';
import { tasksFrom } from './tasksFrom';

type Call = keyof AirflowClient;

/**
 * An Airflow in which nothing happens by itself: it knows what it was given,
 * queues runs that are triggered, and forgets DAGs that are deleted.
 */
export class InMemoryAirflow implements AirflowClient {
  /** What each call is answered with, when set. */
  failure?: Error;
  importErrors: AirflowImportError[] = [];
  readonly #dags = new Map<string, InMemoryDag>();
  readonly #counts = new Map<Call, number>();
  readonly #before: (dagId: string | undefined, call: Call) => void;
  readonly #assets: readonly AirflowAsset[];
  readonly #connectionIds: readonly string[];
  readonly #now: () => Date;

  constructor(
    dags: AirflowDag[] = [],
    options: {
      /** Runs ahead of each request, with its dag_id; what it throws is Airflow's answer. */
      before?: (dagId: string | undefined, call: Call) => void;
      assets?: readonly AirflowAsset[];
      connectionIds?: readonly string[];
      /** Of runs that are triggered without a logical date. */
      now?: () => Date;
    } = {},
  ) {
    dags.forEach(({ dagId, ...dag }) => this.put(dagId, dag));
    this.#before = options.before ?? (() => {});
    this.#assets = options.assets ?? [];
    this.#connectionIds = options.connectionIds ?? [];
    this.#now = options.now ?? (() => new Date());
  }

  /** Adds a DAG, or changes what is known of it. */
  put(dagId: string, changes: Partial<InMemoryDag> = {}): void {
    const nothing = { details: {}, runs: [], instances: [], tasks: [] };
    const known = this.#dags.get(dagId) ?? { isPaused: true, ...nothing };
    this.#dags.set(dagId, { ...known, ...changes, dagId });
  }

  /** How often it was asked, in all or by one method. */
  calls(call?: Call): number {
    return call
      ? (this.#counts.get(call) ?? 0)
      : [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  async getDag(dagId: string, options?: Abortable) {
    return listed(this.#ask('getDag', dagId, options));
  }

  async getDagDetails(
    dagId: string,
    options?: Abortable,
  ): Promise<DagInAirflow | undefined> {
    const dag = this.#ask('getDagDetails', dagId, options);
    return dag && { tags: [], params: {}, ...listed(dag)!, ...dag.details };
  }

  async listDags(options?: Abortable) {
    this.#ask('listDags', undefined, options);
    return [...this.#dags.values()].map(dag => listed(dag)!);
  }

  async setPaused(dagId: string, paused: boolean, options?: Abortable) {
    this.#known('setPaused', dagId, options);
    this.put(dagId, { isPaused: paused });
  }

  async deleteDag(dagId: string, options?: Abortable) {
    this.#ask('deleteDag', dagId, options);
    return this.#dags.delete(dagId) ? 'deleted' : 'absent';
  }

  async listRuns(dagId: string, query: RunQuery, options?: Abortable) {
    const { limit, offset = 0 } = query;
    const { runs = [] } = this.#ask('listRuns', dagId, options) ?? {};
    return { runs: runs.slice(offset, offset + limit), total: runs.length };
  }

  async listLatestRuns(dagIds: readonly string[], options?: Abortable) {
    this.#ask('listLatestRuns', undefined, options);
    return new Map(
      dagIds.map(dagId => [dagId, this.#dags.get(dagId)?.runs[0] ?? null]),
    );
  }

  async getRun(dagId: string, runId: string, options?: Abortable) {
    const dag = this.#ask('getRun', dagId, options);
    return dag?.runs.find(run => run.runId === runId);
  }

  async listTaskInstances(
    dagId: string,
    runIds: readonly string[],
    options?: Abortable,
  ) {
    const dag = this.#ask('listTaskInstances', dagId, options);
    const instances = dag?.instances ?? [];
    return instances.filter(({ runId }) => runIds.includes(runId));
  }

  async listTasks(dagId: string, options?: Abortable) {
    return [...this.#known('listTasks', dagId, options).tasks];
  }

  async listImportErrors(options?: Abortable) {
    this.#ask('listImportErrors', undefined, options);
    return [...this.importErrors];
  }

  async triggerRun(
    dagId: string,
    request: RunRequest,
    options?: Abortable,
  ): Promise<DagRun> {
    const { runs } = this.#known('triggerRun', dagId, options);
    const { logicalDate = this.#now().toISOString(), ...rest } = request;
    const known = runs.find(({ runId }) => runId === request.runId);
    if (known) {
      return known;
    }
    if (runs.some(run => run.logicalDate === logicalDate)) {
      throw new ConflictError(`${dagId} has a run of ${logicalDate}`);
    }
    const run: DagRun = {
      state: 'queued',
      type: 'manual',
      logicalDate,
      runAfter: logicalDate,
      ...rest,
    };
    this.put(dagId, { runs: [run, ...runs] });
    return run;
  }

  async clearTasks(
    dagId: string,
    request: ClearRequest,
    options?: Abortable,
  ): Promise<ClearAnswer> {
    const { runId, taskIds, onlyFailed, downstream } = request;
    const dag = this.#known('clearTasks', dagId, options);
    if (!dag.runs.some(run => run.runId === runId)) {
      throw new NotFoundError(`Airflow knows no run ${runId} of ${dagId}`);
    }
    const meant = downstream
      ? tasksFrom(dag.tasks, taskIds)
      : new Set<string>(taskIds);
    const isCleared = (instance: (typeof dag.instances)[number]) =>
      instance.runId === runId &&
      meant.has(instance.taskId) &&
      (!onlyFailed || /failed/.test(instance.state));
    const cleared = dag.instances.filter(isCleared);
    this.put(dagId, {
      instances: dag.instances.map(instance =>
        isCleared(instance) ? { ...instance, state: 'none' } : instance,
      ),
      runs: dag.runs.map(run =>
        run.runId === runId && cleared.length
          ? { ...run, state: 'queued' }
          : run,
      ),
    });
    return {
      cleared: cleared.map(({ taskId, mapIndex }) => ({ taskId, mapIndex })),
    };
  }

  async listAssets(options?: Abortable) {
    this.#ask('listAssets', undefined, options);
    return [...this.#assets];
  }

  async listConnectionIds(options?: Abortable) {
    this.#ask('listConnectionIds', undefined, options);
    return [...this.#connectionIds];
  }

  #known(call: Call, dagId: string, options?: Abortable): InMemoryDag {
    const dag = this.#ask(call, dagId, options);
    if (!dag) {
      throw new NotFoundError(`Airflow knows no DAG ${dagId}`);
    }
    return dag;
  }

  #ask(call: Call, dagId?: string, options: Abortable = {}) {
    options.signal?.throwIfAborted();
    this.#counts.set(call, this.calls(call) + 1);
    this.#before(dagId, call);
    if (this.failure) {
      throw this.failure;
    }
    return dagId === undefined ? undefined : this.#dags.get(dagId);
  }
}

function listed(dag: InMemoryDag | undefined): AirflowDag | undefined {
  if (!dag) {
    return undefined;
  }
  const { details, runs, instances, tasks, ...rest } = dag;
  return rest;
}
