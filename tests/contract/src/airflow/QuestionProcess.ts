import { ChildProcess, spawn } from 'node:child_process';
import { createInterface, Interface } from 'node:readline';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A process that answers JSON questions, each a line, in the order asked. */
export class QuestionProcess {
  readonly #waiting: Waiting[] = [];
  readonly #process: ChildProcess;
  readonly #answers: Interface;
  #log = '';
  #end: string | undefined;

  /** @param name - for errors */
  constructor(
    readonly name: string,
    command: readonly [string, ...string[]],
    env: NodeJS.ProcessEnv,
  ) {
    const [file, ...args] = command;
    this.#process = spawn(file, args, { env });
    this.#answers = createInterface({ input: this.#process.stdout! });
    this.#answers.on('line', line =>
      this.#waiting.shift()?.resolve(JSON.parse(line)),
    );
    this.#process.stderr!.on('data', data => {
      this.#log = `${this.#log}${data}`.slice(-4000);
    });
    this.#process.on('error', error => this.#failAll(error.message));
    this.#process.on('close', code => this.#failAll(`ended with ${code}`));
  }

  #failAll(reason: string): void {
    this.#end = reason;
    for (const { reject } of this.#waiting.splice(0)) {
      reject(new Error(`${this.name}: ${reason}\n${this.#log}`));
    }
  }

  async ask<T>(question: object): Promise<T> {
    if (this.#end) {
      throw new Error(`${this.name}: ${this.#end}\n${this.#log}`);
    }
    const answer = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin!.write(`${JSON.stringify(question)}\n`);
    });
    const { error } = answer as { error?: string };
    if (error) throw new Error(`${this.name}: ${error}\n${this.#log}`);
    return answer as T;
  }

  async stop(): Promise<void> {
    if (this.#end) return;
    const ended = new Promise(resolve => this.#process.once('close', resolve));
    this.#process.stdin!.end();
    // Whoever waits no longer has given up on the answer.
    if (this.#waiting.length) this.#process.kill('SIGKILL');
    await ended;
  }
}
