import { once } from 'node:events';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { AirflowProcess } from '../AirflowProcess';
import { startAirflowProcess } from '../startAirflowProcess';

/**
 * Real Airflows, one a version, for all test files of a run: to start one and
 * to import its providers takes many times what most files have to ask.
 */
export class SharedAirflows {
  readonly #running = new Map<string, AirflowProcess>();
  readonly #server = createServer((req, res) => {
    this.#answer(req, res).catch(error => res.destroy(error));
  });

  /** @returns a URL; questions go, by POST, to the version below it */
  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await Promise.all([...this.#running.keys()].map(key => this.#end(key)));
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const version = req.url!.slice(1);
    const question = (await json(req)) as object;
    // Whoever waits no longer has given up on the answer, and the next one must
    // not wait for it.
    res.on('close', () => res.writableFinished || this.#end(version));
    try {
      res.end(JSON.stringify(await this.#airflow(version).ask(question)));
    } catch (error) {
      await this.#end(version);
      res.writeHead(500).end((error as Error).message);
    }
  }

  #airflow(version: string): AirflowProcess {
    const running = this.#running.get(version) ?? startAirflowProcess(version);
    this.#running.set(version, running);
    return running;
  }

  /** The next question gets a new one. */
  async #end(version: string): Promise<void> {
    const running = this.#running.get(version);
    this.#running.delete(version);
    await running?.stop();
  }
}
