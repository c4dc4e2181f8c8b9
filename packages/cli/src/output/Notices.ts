import { coloured } from './Line';
import { printLines } from './printLines';
import { ProgressBar } from './ProgressBar';
import { Terminal } from './Terminal';

/**
 * What people are told on the way to the result: on the standard error, so
 * that the standard output holds nothing but the result.
 */
export class Notices {
  readonly #terminal: Pick<Terminal, 'stderr' | 'env'>;
  readonly warnings: string[] = [];
  #bar?: ProgressBar;

  constructor(terminal: Pick<Terminal, 'stderr' | 'env'>) {
    this.#terminal = terminal;
  }

  /** Said at once, and part of what `--json` prints. */
  warn(message: string): void {
    this.warnings.push(message);
    this.#print('yellow', 'warning:', message);
  }

  /** A bar of work that is under way; the caller ends it. */
  progress(verb: string, total: number): ProgressBar {
    this.#bar = new ProgressBar(this.#terminal.stderr, verb, total);
    return this.#bar;
  }

  /** One effect that has happened. */
  done(step: string, what: string): void {
    this.#print('dim', step, what);
  }

  #print(colour: 'yellow' | 'dim', word: string, text: string) {
    const { stderr, env } = this.#terminal;
    this.#bar?.end();
    printLines(stderr, env, [[coloured(colour, word), ` ${text}`]]);
  }
}
