import type { Config } from '@backstage/config';
import type { MwaaServices } from 'backstage-plugin-mwaa-node';
import { Notices } from '../output/Notices';
import { Terminal } from '../output/Terminal';
import { CommandResult } from './CommandResult';

/** What a command works with besides its options. */
export interface CommandContext {
  /** Absolute. */
  cwd: string;
  env: Terminal['env'];
  signal: AbortSignal;
  now: () => Date;
  newId: () => string;
  notices: Notices;
  /** Everything that reaches AWS. */
  connect: (config: Config) => MwaaServices;
}

/** A command: options as commander read them, in camel case. */
export type Command<Options> = (
  options: Options,
  context: CommandContext,
) => Promise<CommandResult>;
