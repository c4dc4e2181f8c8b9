import type { Command, CommandContext } from './program/CommandContext';

/** What is loaded only when a command is called. */
export interface LoadedCommands extends Pick<
  CommandContext,
  'connect' | 'now' | 'newId'
> {
  commands: Readonly<Record<string, Command<never>>>;
}
