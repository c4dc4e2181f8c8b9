import { InputError } from '@backstage/errors';
import { CommanderError } from 'commander';

/** Called wrongly: commander's sentence, and where to read on. */
export function usageError({ code, message }: CommanderError): InputError {
  // Without a command commander shows the help and throws "(outputHelp)".
  const text =
    code === 'commander.help'
      ? 'which command? They are listed above'
      : message.replace(/^error: /, '').replace(/\n\(D/, ' (d');
  return new InputError(`${text}. See mwaa-dags --help`);
}
