import { CommandDefinition } from 'mwaa-dags';
import { code } from '../markdown/code';
import { table } from '../markdown/table';

/** Code in what is written for a terminal, where it has no marks. */
const WORDS =
  /(dag\.yaml|catalog-info\.yaml|mwaa\.config\.yaml|dags\/<dag_id>\/?|deployFrom: ci|source: handwritten|--[a-z-]+|mwaa\.discovery|plan\.md)/g;

/** A sentence of a definition as Markdown. */
export const sentence = (text: string): string =>
  text.replace(WORDS, word => code(word));

const optionCells = ({
  flags,
  description,
  choices,
  default: chosen,
}: CommandDefinition['options'][number]) => [
  code(flags),
  [
    sentence(description),
    ...(choices ? [choices.map(code).join(', ')] : []),
    ...(chosen === undefined ? [] : [`${code(chosen)} by default`]),
  ].join('; '),
];

/** Everything about one command. */
export function commandSection({
  name,
  description,
  options,
  output,
  examples,
}: CommandDefinition): string {
  return [
    `## mwaa-dags ${name}`,
    sentence(description),
    ...(options.length
      ? [table(['option', 'meaning'], options.map(optionCells))]
      : []),
    [
      '```sh',
      ...examples.flatMap(({ title, command }) => [`# ${title}`, command]),
      '```',
    ].join('\n'),
    'With `--json`:',
    table(
      ['key', 'what it holds'],
      Object.entries(output).map(([key, meaning]) => [code(key), meaning]),
    ),
  ].join('\n\n');
}
