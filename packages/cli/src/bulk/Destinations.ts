import { CommandContext } from '../program/CommandContext';
import { Destination } from '../project/Destination';
import { openDestination } from '../project/openDestination';
import { ProjectOptions } from '../project/ProjectOptions';

/** Environments, each asked for once however many DAGs go there. */
export class Destinations {
  readonly #context: CommandContext;
  readonly #open = new Map<string, Promise<Destination>>();

  constructor(context: CommandContext) {
    this.#context = context;
  }

  /** @param options - with the configuration's path */
  get(
    options: ProjectOptions,
    ofComponent: string | undefined,
  ): Promise<Destination> {
    const key = JSON.stringify([
      options.config,
      options.environment ?? ofComponent,
    ]);
    const known = this.#open.get(key);
    if (known) {
      return known;
    }
    const opened = openDestination(options, ofComponent, this.#context);
    this.#open.set(key, opened);
    return opened;
  }
}
