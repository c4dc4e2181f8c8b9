import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';

/** An Airflow 3 that says of its one DAG what it is told to, and nothing until then. */
export interface ScriptedAirflow {
  url: string;
  username: string;
  password: string;
  says: {
    /** Of the deployment that the DAG was parsed from. */
    digest?: string;
    importErrors: { filename: string; stack_trace: string }[];
  };
  stop(): Promise<void>;
}

/** Starts it on 127.0.0.1. */
export async function startScriptedAirflow(
  dagId: string,
): Promise<ScriptedAirflow> {
  const says: ScriptedAirflow['says'] = { importErrors: [] };
  const answers: Record<string, () => object | undefined> = {
    '/auth/token': () => ({ access_token: 'scripted' }),
    '/api/v2/importErrors': () => ({
      import_errors: says.importErrors.map(error => ({
        ...error,
        // After whatever was deployed.
        timestamp: new Date(Date.now() + 60_000).toISOString(),
      })),
      total_entries: says.importErrors.length,
    }),
    [`/api/v2/dags/${dagId}/details`]: () =>
      says.digest === undefined
        ? undefined
        : {
            dag_id: dagId,
            is_paused: true,
            is_stale: false,
            doc_md: `[deployment]: urn:sha256:${says.digest}`,
            timetable_description: null,
          },
  };
  const server = createServer((request, response) => {
    const [path] = request.url!.split('?');
    const answer = answers[path]?.();
    response.writeHead(answer ? 200 : 404, {
      'content-type': 'application/json',
    });
    response.end(
      JSON.stringify(answer ?? { detail: `The Dag ${dagId} was not found` }),
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    username: 'admin',
    password: 'scripted',
    says,
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
