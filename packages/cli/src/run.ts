import { CommanderError } from 'commander';
import { definitions } from './definitions';
import { exitCodeOf } from './exitCodeOf';
import { EXIT_CODES, ExitCode } from './exitCodes';
import { LoadedCommands } from './LoadedCommands';
import { errorLines } from './output/errorLines';
import { errorParts } from './output/errorParts';
import { Notices } from './output/Notices';
import { printLines } from './output/printLines';
import { Terminal } from './output/Terminal';
import { CommandContext } from './program/CommandContext';
import { CommandResult } from './program/CommandResult';
import { createProgram } from './program/createProgram';
import { usageError } from './program/usageError';

export type RunOptions = Terminal &
  Pick<CommandContext, 'cwd' | 'signal'> & {
    /** Arguments without the program's own name. */
    argv: readonly string[];
    /** Called once it is known that a command is to run. */
    load: () => Promise<LoadedCommands>;
  };

/** Runs one command to its end; everything it has to say is written by then. */
export async function run(options: RunOptions): Promise<ExitCode> {
  const { argv, stderr, env, cwd, signal } = options;
  const notices = new Notices({ stderr, env });
  let exitCode: ExitCode = EXIT_CODES.ok;
  const program = createProgram(definitions, options, async (name, given) => {
    const { commands, ...services } = await options.load();
    const context = { cwd, env, signal, notices, ...services };
    const result = await commands[name](given as never, context);
    printResult(options, result, notices.warnings);
    exitCode = result.exitCode;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    const isUsage = error instanceof CommanderError;
    return isUsage && error.exitCode === 0
      ? EXIT_CODES.ok
      : printError(options, isUsage ? usageError(error) : error);
  }
}

const isJson = ({ argv }: RunOptions) => argv.includes('--json');

function printJson({ stdout }: RunOptions, json: object): void {
  stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}

function printResult(
  options: RunOptions,
  { json, lines, document }: CommandResult,
  warnings: readonly string[],
): void {
  const { stdout, env } = options;
  if (isJson(options)) {
    printJson(options, { ...json, warnings });
  } else if (document !== undefined) {
    stdout.write(document);
  } else {
    printLines(stdout, env, lines);
  }
}

function printError(options: RunOptions, error: unknown): ExitCode {
  const { argv, stderr, env } = options;
  const exitCode = exitCodeOf(error);
  if (isJson(options)) {
    printJson(options, { error: { ...errorParts(error), exitCode } });
  }
  printLines(
    stderr,
    env,
    errorLines(error, { debug: argv.includes('--debug') }),
  );
  return exitCode;
}
