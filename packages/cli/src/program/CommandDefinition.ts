/** An option as `--help` and the reference show it. */
export interface OptionDefinition {
  /** As commander takes them, e.g. `-e, --environment <id>`. */
  flags: string;
  description: string;
  choices?: readonly string[];
  default?: string;
  /** May be given several times. */
  repeatable?: boolean;
}

export interface ExampleDefinition {
  /** What it is good for, without a full stop. */
  title: string;
  /** A line for a shell. */
  command: string;
}

/** Keys of what `--json` prints, and what they hold, in Markdown. */
export type OutputDefinition = Readonly<Record<string, string>>;

/**
 * Everything about a command but what it does, which is loaded when it is
 * called: so that `--help` starts at once. The reference is made from these.
 */
export interface CommandDefinition {
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  /** Further sentences, in Markdown without markup. */
  description: string;
  options: readonly OptionDefinition[];
  /** Stable: keys are added, and never change their meaning. */
  output: OutputDefinition;
  examples: readonly ExampleDefinition[];
}
