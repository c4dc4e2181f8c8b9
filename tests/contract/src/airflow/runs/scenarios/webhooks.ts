import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

/** A failure that is told to an HTTP endpoint, as it would be on any target. */
export const webhooks: RunScenario = {
  spec: specWith(
    [
      {
        id: 'listen',
        operator: 'python',
        with: { module: 'endpoint', callable: 'listen' },
      },
      {
        id: 'load',
        operator: 'python',
        after: ['listen'],
        with: { module: 'endpoint', callable: 'fail' },
        notify: {
          onFailure: [
            {
              notifier: 'webhook',
              with: {
                http_conn_id: 'alerts',
                endpoint: 'v1/alerts',
                headers: { 'X-Team': 'orders' },
                json: {
                  text: {
                    $template: '{{ ti.task_id }} of {{ params.who }} failed',
                  },
                  plain: '{{ ds }}',
                },
              },
            },
          ],
        },
      },
    ],
    {
      dagId: 'webhooks',
      params: { who: { type: 'string', default: "O'Brien" } },
    },
  ),
  files: {
    'endpoint.py': `import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        with Path(__file__).with_name("notes.txt").open("a") as notes:
            notes.write(f"{self.path} {self.headers['X-Team']} {body}\\n")
        self.send_response(200)
        self.end_headers()


def listen():
    server = HTTPServer(("127.0.0.1", 0), Endpoint)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    os.environ["AIRFLOW_CONN_ALERTS"] = f"http://127.0.0.1:{server.server_port}"


def fail():
    raise ValueError("as it should")
`,
  },
  runs: [
    {
      title: 'tell what failed',
      expected: {
        state: 'failed',
        tasks: { listen: 'success', load: 'failed' },
        notes: [
          `/v1/alerts orders {"text": "load of O'Brien failed", "plain": "{{ ds }}"}`,
        ],
      },
    },
  ],
};
