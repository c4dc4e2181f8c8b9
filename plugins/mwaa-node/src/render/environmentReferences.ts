import { TemplateBlock } from 'backstage-plugin-mwaa-common';

/** `env.NAME` in the code of a template. */
export interface EnvironmentReference {
  name: string;
  start: number;
  end: number;
}

/** Where a block of a template reads values of the environment. */
export function environmentReferences({
  tokens,
}: TemplateBlock): EnvironmentReference[] {
  return tokens.flatMap((token, index) => {
    const [dot, member] = tokens.slice(index + 1, index + 3);
    return token.kind === 'name' &&
      token.text === 'env' &&
      tokens[index - 1]?.text !== '.' &&
      dot?.text === '.' &&
      member?.kind === 'name'
      ? [{ name: member.text, start: token.start, end: member.end }]
      : [];
  });
}
