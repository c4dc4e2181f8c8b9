import {
  definitions,
  everywhere,
  EXIT_CODES,
  EXIT_CODE_MEANINGS,
} from 'mwaa-dags';
import { code } from '../markdown/code';
import { page } from '../markdown/page';
import { table } from '../markdown/table';
import { commandSection, sentence } from './commandSection';

const INTRODUCTION = `# Command line

\`mwaa-dags\` does from a shell and from CI what [the actions](actions.md) do from a template, with the same code. It is one package with nothing to install beside it, for Node 20 and newer: \`npx --yes mwaa-dags plan\`. How pipelines use it: [Deploy from CI](../how-to/ci.md). So that the next start is faster, it keeps compiled code in \`~/.cache/mwaa-dags\`, or below \`XDG_CACHE_HOME\`.

It works in a folder with \`dag.yaml\`, with \`mwaa.config.yaml\`, which holds the \`mwaa:\` section of [the configuration](configuration.md), and with \`catalog-info.yaml\`, which says which component the DAG belongs to and who owns it. Credentials are those that the AWS CLI would use; what GetEnvironment answers has to be of the account that is configured.

Repository, commit and person come from the variables of GitHub Actions or GitLab CI/CD, and from git where no CI is known. Nobody signed in, so two things bound what can be done: IAM, and the repository that a DAG was deployed from. What another one deployed is never replaced.`;

const EXIT_CODES_TEXT = `## Exit codes

Scripts may rely on these numbers.`;

const OUTPUT_TEXT = `## What is printed

The result goes to the standard output, warnings and progress to the standard error. On a terminal both have colour, unless \`NO_COLOR\` is set; \`FORCE_COLOR\` asks for it elsewhere. Texts that a terminal would act upon are spelled out.

\`--json\` prints one JSON document and nothing else on the standard output. It always has \`warnings\`, a list of sentences. A command that fails prints \`error\` instead, with \`name\`, \`message\`, \`causes\`, \`exitCode\` and, for what is wrong in \`dag.yaml\`, \`problems\` with their \`path\`. Keys are added from version to version and never change their meaning.`;

/** docs/reference/command-line.md */
export const commandLinePage = (): string =>
  page(
    INTRODUCTION,
    table(
      ['command', 'what it does'],
      definitions.map(({ name, summary }) => [
        `[${code(name)}](#mwaa-dags-${name})`,
        sentence(summary),
      ]),
    ),
    'Every command takes these, too:',
    table(
      ['option', 'meaning'],
      everywhere.map(({ flags, description }) => [code(flags), description]),
    ),
    EXIT_CODES_TEXT,
    table(
      ['code', 'meaning'],
      Object.entries(EXIT_CODES).map(([name, number]) => [
        String(number),
        EXIT_CODE_MEANINGS[name as keyof typeof EXIT_CODES],
      ]),
    ),
    OUTPUT_TEXT,
    ...definitions.map(commandSection),
  );
