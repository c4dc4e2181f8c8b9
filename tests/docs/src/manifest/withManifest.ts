import { manifestExample } from './manifestExample';

const MARKER = /(<!-- manifest -->\n)(?:\n*```json\n[\s\S]*?\n```)?/g;

/** The page with a manifest in the block of JSON after the comment. */
export async function withManifest(markdown: string): Promise<string> {
  if (!markdown.includes('<!-- manifest -->')) return markdown;
  const text = (await manifestExample()).trimEnd();
  return markdown.replace(
    MARKER,
    (_, marker: string) => `${marker}\n\`\`\`json\n${text}\n\`\`\``,
  );
}
