import { visibleText } from 'backstage-plugin-mwaa-common';
import { Terminal } from './Terminal';

const WIDTH = 30;
const CLEAR_LINE = '\u001b[2K\r';

/** How far work on many things has come; shown on a terminal only. */
export class ProgressBar {
  readonly #stderr: Terminal['stderr'];
  readonly #total: number;
  readonly #verb: string;
  #done = 0;

  /** @param verb - what is done to them, e.g. `rendered` */
  constructor(stderr: Terminal['stderr'], verb: string, total: number) {
    this.#stderr = stderr;
    this.#verb = verb;
    this.#total = total;
  }

  /** One more is done. */
  tick(name: string): void {
    this.#done += 1;
    if (!this.#stderr.isTTY) {
      return;
    }
    const full = Math.round((this.#done / this.#total) * WIDTH);
    const bar = '#'.repeat(full).padEnd(WIDTH, '.');
    const text = `[${bar}] ${this.#done}/${this.#total} ${this.#verb} ${visibleText(name)}`;
    // A line that wraps could not be taken back.
    const room = (this.#stderr.columns ?? 80) - 1;
    this.#stderr.write(`${CLEAR_LINE}${text.slice(0, room)}`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#stderr.isTTY) {
      this.#stderr.write(CLEAR_LINE);
    }
  }
}
