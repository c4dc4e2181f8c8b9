import type { MWAAClient } from '@aws-sdk/client-mwaa';
import { ClearRequest, TaskInstance } from 'backstage-plugin-mwaa-common';
import { setTimeout as sleep } from 'node:timers/promises';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { Abortable } from './Abortable';
import { AirflowClient } from './AirflowClient';
import { dagPath } from './dagPath';
import { readDagDetails } from './dags/readDagDetails';
import { AirflowDoor } from './door/AirflowDoor';
import { allPages } from './door/allPages';
import { undefinedIfUnknown } from './door/undefinedIfUnknown';
import { parseAssets } from './parse/parseAssets';
import { parseConnectionIds } from './parse/parseConnectionIds';
import { parseDag } from './parse/parseDag';
import { parseDagRuns } from './parse/parseDagRuns';
import { parseDags } from './parse/parseDags';
import { parseImportErrors } from './parse/parseImportErrors';
import { parseTaskInstances } from './parse/parseTaskInstances';
import { parseTasks } from './parse/parseTasks';
import { restOf } from './rest/restOf';
import { AirflowRest } from './rest/AirflowRest';
import { RunQuery } from './RunQuery';
import { RunRequest } from './RunRequest';
import { clearTasks } from './runs/clearTasks';
import { findRun } from './runs/findRun';
import { instancesRequest } from './runs/instancesRequest';
import { latestRuns } from './runs/latestRuns';
import { runsRequest } from './runs/runsRequest';
import { triggerRun } from './runs/triggerRun';
import { WebServer } from './webLogin/WebServer';

/** What a GET lists at once, in either version. */
const PAGE = 100;
/** Task instances carry their filled-in arguments, and an answer may have 6 MB. */
const INSTANCES_PAGE = 250;
/** Of any list. */
const MOST = 1_000;

export interface MwaaAirflowClientOptions {
  /** Asked for when it is needed, so that the SDK need not be loaded before. */
  client: () => Promise<MWAAClient>;
  environment: Pick<MwaaEnvironment, 'name' | 'arn' | 'airflowVersion'>;
  webServer: WebServer;
  /** Milliseconds for one request with all its tries. */
  timeoutMs?: number;
  /** Of runs that are started without a logical date. */
  now?: () => Date;
}

/** AirflowClient over MWAA: InvokeRestApi, and the web server itself for what that does not take. */
export class MwaaAirflowClient implements AirflowClient {
  readonly #door: AirflowDoor;
  readonly #rest: AirflowRest;
  readonly #now: () => Date;

  constructor(options: MwaaAirflowClientOptions) {
    this.#door = new AirflowDoor({ ...options, sleep });
    this.#rest = restOf(options.environment.airflowVersion);
    this.#now = options.now ?? (() => new Date());
  }

  async getDag(dagId: string, options: Abortable = {}) {
    const answer = await undefinedIfUnknown(
      this.#door.ask({
        ...options,
        method: 'GET',
        path: dagPath(dagId),
        doing: `show the DAG ${dagId}`,
        role: 'Viewer',
      }),
    );
    return answer && parseDag(answer.body);
  }

  async getDagDetails(dagId: string, options: Abortable = {}) {
    return undefinedIfUnknown(readDagDetails(this.#door, dagId, options));
  }

  async listDags(options: Abortable = {}) {
    return allPages(MOST, async offset => {
      const answer = await this.#door.ask({
        ...options,
        method: 'GET',
        path: '/dags',
        query: {
          limit: String(PAGE),
          offset: String(offset),
          order_by: 'dag_id',
        },
        doing: 'list its DAGs',
        role: 'Viewer',
      });
      return parseDags(answer.body);
    });
  }

  async setPaused(dagId: string, paused: boolean, options: Abortable = {}) {
    await this.#door.ask({
      ...options,
      method: 'PATCH',
      path: dagPath(dagId),
      query: { update_mask: 'is_paused' },
      body: { is_paused: paused },
      doing: `${paused ? 'pause' : 'unpause'} the DAG ${dagId}`,
      role: 'User',
    });
  }

  async deleteDag(dagId: string, options: Abortable = {}) {
    const answer = await undefinedIfUnknown(
      this.#door.ask({
        ...options,
        method: 'DELETE',
        path: dagPath(dagId),
        doing: `delete the DAG ${dagId}`,
        role: 'User',
      }),
    );
    return answer ? 'deleted' : 'absent';
  }

  async listRuns(dagId: string, query: RunQuery, options: Abortable = {}) {
    const request = runsRequest(this.#rest, dagId, query);
    const answer = await this.#door.ask({ ...request, ...options });
    return parseDagRuns(answer.body);
  }

  async listLatestRuns(dagIds: readonly string[], options: Abortable = {}) {
    return latestRuns(this.#airflow, dagIds, options);
  }

  async getRun(dagId: string, runId: string, options: Abortable = {}) {
    return findRun(this.#airflow, dagId, runId, options);
  }

  async listTaskInstances(
    dagId: string,
    runIds: readonly string[],
    options: Abortable = {},
  ): Promise<TaskInstance[]> {
    // Airflow would take no ids for all.
    if (!runIds.length) {
      return [];
    }
    return allPages(MOST, async offset => {
      const page = { limit: INSTANCES_PAGE, offset };
      const request = instancesRequest(dagId, runIds, page);
      const answer = await this.#door.ask({ ...request, ...options });
      return parseTaskInstances(answer.body);
    });
  }

  async listTasks(dagId: string, options: Abortable = {}) {
    const answer = await this.#door.ask({
      ...options,
      method: 'GET',
      path: dagPath(dagId, 'tasks'),
      doing: `list the tasks of ${dagId}`,
      role: 'Viewer',
    });
    return parseTasks(answer.body);
  }

  async listImportErrors(options: Abortable = {}) {
    return allPages(MOST, async offset => {
      const answer = await this.#door.ask({
        ...options,
        method: 'GET',
        path: '/importErrors',
        query: { limit: String(PAGE), offset: String(offset) },
        doing: 'list its import errors',
        role: 'Viewer',
      });
      return parseImportErrors(answer.body);
    });
  }

  async triggerRun(
    dagId: string,
    request: RunRequest,
    options: Abortable = {},
  ) {
    return triggerRun(this.#airflow, dagId, request, options);
  }

  async clearTasks(
    dagId: string,
    request: ClearRequest,
    options: Abortable = {},
  ) {
    return clearTasks(this.#door, dagId, request, options);
  }

  async listAssets(options: Abortable = {}) {
    const answer = await this.#door.ask({
      ...options,
      method: 'GET',
      path: this.#rest.assetsPath,
      query: { limit: String(PAGE) },
      doing: 'list its assets',
      role: 'Viewer',
    });
    return parseAssets(answer.body);
  }

  async listConnectionIds(options: Abortable = {}) {
    const answer = await this.#door.ask({
      ...options,
      method: 'GET',
      path: '/connections',
      query: { limit: String(PAGE) },
      doing: 'list its connections',
      role: 'Op',
    });
    return parseConnectionIds(answer.body);
  }

  get #airflow() {
    return { door: this.#door, rest: this.#rest, now: this.#now };
  }
}
