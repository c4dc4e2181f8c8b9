import { stringify } from 'yaml';

/** A YAML block; a text is taken as YAML already. */
export function yamlBlock(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : stringify(value, {
          lineWidth: 0,
          singleQuote: true,
          compat: 'yaml-1.1',
        });
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}
