import { ChildProcess } from 'node:child_process';

const patienceMs = 240_000;

/** The running start script, and everything that it says. */
export class StartScript {
  readonly #ended: Promise<void>;
  #output = '';

  constructor(private readonly child: ChildProcess) {
    const read = (chunk: Buffer) => {
      this.#output += chunk.toString('utf8');
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    this.#ended = new Promise(done => {
      child.once('close', () => done());
    });
  }

  /** The address that it prints once the wizard can be used. */
  async address(): Promise<string> {
    const [, url] = await this.#prints(/^Ready after .*: (http:\S+)$/m);
    return url;
  }

  /** Waits until the Airflow of the environment answers. */
  async airflow(environment: string): Promise<void> {
    await this.#prints(new RegExp(` of ${environment}: ready after `));
  }

  async #prints(wanted: RegExp): Promise<RegExpExecArray> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(this.#problem(`no ${wanted} in ${patienceMs / 1000} s`)),
        patienceMs,
      );
    });
    const printed = new Promise<RegExpExecArray>(resolve => {
      const look = () => {
        const match = wanted.exec(this.#output);
        if (match) resolve(match);
      };
      look();
      this.child.stdout?.on('data', look);
    });
    const ended = this.#ended.then((): never => {
      throw this.#problem('it ended by itself');
    });
    try {
      return await Promise.race([printed, tooLate, ended]);
    } finally {
      clearTimeout(timer);
      // It ends later, when that is wanted.
      ended.catch(() => undefined);
    }
  }

  /** Ends it as Ctrl-C does. Throws when it had ended before. */
  async interrupt(): Promise<void> {
    const { exitCode, signalCode } = this.child;
    if (exitCode !== null || signalCode !== null) {
      throw this.#problem(`it ended by itself with ${signalCode ?? exitCode}`);
    }
    this.child.kill('SIGINT');
    await this.#ended;
  }

  #problem(what: string): Error {
    return new Error(`npm start: ${what}. Its output:\n${this.#output}`);
  }
}
