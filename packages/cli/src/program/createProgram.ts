import { Command, Option } from 'commander';
import { version } from '../../package.json';
import { EXIT_CODE_MEANINGS, EXIT_CODES } from '../exitCodes';
import { Terminal } from '../output/Terminal';
import { useColour } from '../output/useColour';
import { CommandDefinition, OptionDefinition } from './CommandDefinition';
import { everywhere } from './sharedOptions';

const INTRODUCTION =
  'Plans, deploys and rolls back Airflow DAGs on Amazon MWAA. Works in a folder with dag.yaml, mwaa.config.yaml and catalog-info.yaml; credentials are those that the AWS CLI would use.';

function optionOf(definition: OptionDefinition): Option {
  const option = new Option(definition.flags, definition.description);
  if (definition.choices) {
    option.choices(definition.choices);
  }
  if (definition.default !== undefined) {
    option.default(definition.default);
  }
  if (definition.repeatable) {
    option.argParser((value, former: string[] = []) => [...former, value]);
  }
  return option;
}

const examplesOf = ({ examples }: CommandDefinition): string =>
  [
    '',
    'Examples:',
    ...examples.flatMap(({ title, command }) => [
      `  # ${title}`,
      ...command.split('\n').map(line => `  ${line}`),
    ]),
  ].join('\n');

const exitCodesHelp = (): string =>
  [
    '',
    'Exit codes:',
    ...Object.entries(EXIT_CODES).map(
      ([name, code]) =>
        `  ${String(code).padStart(3)}  ${EXIT_CODE_MEANINGS[name as keyof typeof EXIT_CODES].replace(/`/g, '')}`,
    ),
  ].join('\n');

/**
 * The command line as commander parses it. Errors are thrown, as
 * CommanderError, and not turned into the end of the process.
 */
export function createProgram(
  definitions: readonly CommandDefinition[],
  terminal: Terminal,
  run: (name: string, options: Record<string, unknown>) => Promise<void>,
): Command {
  const { stdout, stderr, env } = terminal;
  const program = new Command('mwaa-dags')
    .description(INTRODUCTION)
    .version(version, '-V, --version', 'Print the version')
    .helpOption('-h, --help', 'Show this')
    .helpCommand('help [command]', 'Show this, or more of a command')
    .addHelpText('after', exitCodesHelp())
    .exitOverride()
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
      // The runner says what is wrong, in the form that was asked for.
      outputError: () => undefined,
      getOutHasColors: () => useColour(stdout, env),
      getOutHelpWidth: () => stdout.columns ?? 80,
    });
  for (const definition of definitions) {
    const command = program
      .createCommand(definition.name)
      .copyInheritedSettings(program)
      .summary(definition.summary)
      .description(definition.description)
      .helpOption('-h, --help', 'Show this')
      .allowExcessArguments(false)
      .addHelpText('after', examplesOf(definition))
      .action((options: Record<string, unknown>) =>
        run(definition.name, options),
      );
    [...definition.options, ...everywhere].forEach(option =>
      command.addOption(optionOf(option)),
    );
    program.addCommand(command);
  }
  return program;
}
