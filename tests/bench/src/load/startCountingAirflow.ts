import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** About what InvokeRestApi takes on a small environment. */
const LATENCY_MS = 150;
const RUNS = 25;
const TASKS = 20;

export interface CountingAirflow {
  url: string;
  /** Paths of all questions so far, without ids. */
  asked: string[];
  stop(): Promise<void>;
}

const task = (index: number) => `task_${index}`;
const run = (dagId: string, index: number) => ({
  dag_id: dagId,
  dag_run_id: `scheduled__${index}`,
  state: 'success',
  run_type: 'scheduled',
  logical_date: '2026-01-01T00:00:00Z',
  run_after: '2026-01-01T00:00:00Z',
  start_date: '2026-01-01T00:00:00Z',
  end_date: '2026-01-01T00:01:00Z',
  conf: {},
});
const runs = (dagId: string) =>
  Array.from({ length: RUNS }, (_, index) => run(dagId, index));
const instances = (dagId: string) =>
  runs(dagId).flatMap(({ dag_run_id }) =>
    Array.from({ length: TASKS }, (_, index) => ({
      dag_id: dagId,
      dag_run_id,
      task_id: task(index),
      map_index: -1,
      state: 'success',
      try_number: 1,
      max_tries: 0,
      start_date: '2026-01-01T00:00:00Z',
      end_date: '2026-01-01T00:00:10Z',
      duration: 10,
    })),
  );
const tasks = () =>
  Array.from({ length: TASKS }, (_, index) => ({
    task_id: task(index),
    class_ref: { class_name: 'EmptyOperator' },
    is_mapped: false,
    downstream_task_ids: index + 1 < TASKS ? [task(index + 1)] : [],
  }));

/** What each question is answered with, by its path without the id. */
const answers: Record<string, (dagId: string) => object> = {
  '/dags/{id}/details': dagId => ({
    dag_id: dagId,
    is_paused: false,
    is_stale: false,
    tags: [],
    params: {},
    fileloc: `/usr/local/airflow/dags/${dagId}/${dagId}.py`,
  }),
  '/dags/{id}/tasks': () => ({ tasks: tasks(), total_entries: TASKS }),
  '/dags/~/dagRuns/list': dagId => ({
    dag_runs: runs(dagId),
    total_entries: RUNS,
  }),
  '/dags/~/dagRuns/~/taskInstances/list': dagId => {
    const all = instances(dagId);
    return { task_instances: all, total_entries: all.length };
  },
  '/importErrors': () => ({ import_errors: [], total_entries: 0 }),
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** A web server that answers as Airflow 3 does, after 150 ms, and counts. */
export async function startCountingAirflow(): Promise<CountingAirflow> {
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const text = await bodyOf(request);
    const url = new URL(request.url!, 'http://localhost');
    response.setHeader('content-type', 'application/json');
    if (url.pathname === '/auth/token') {
      response.end(JSON.stringify({ access_token: 'of-the-bench' }));
      return;
    }
    const path = url.pathname.replace('/api/v2', '');
    const [, inPath] = /^\/dags\/([^/~]+)/.exec(path) ?? [];
    const kind = inPath ? path.replace(inPath, '{id}') : path;
    const dagId: string = inPath ?? JSON.parse(text || '{}').dag_ids?.[0] ?? '';
    asked.push(kind);
    await sleep(LATENCY_MS);
    response.statusCode = answers[kind] ? 200 : 404;
    response.end(JSON.stringify(answers[kind]?.(dagId) ?? { detail: kind }));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(error => response.destroy(error));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
