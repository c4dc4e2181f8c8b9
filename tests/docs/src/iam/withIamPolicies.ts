import { iamPolicy } from 'backstage-plugin-mwaa-node';
import { iamPolicies } from './iamPolicies';

const MARKER = /(<!-- iam: ([^>]+?) -->\n)(?:\n*```json\n[\s\S]*?\n```)?/g;

/** The page with each named policy in the block of JSON after its name. */
export const withIamPolicies = (markdown: string): string =>
  markdown.replace(MARKER, (_, marker: string, name: string) => {
    if (!iamPolicies[name]) throw new Error(`There is no policy "${name}"`);
    const policy = JSON.stringify(iamPolicy(iamPolicies[name]), undefined, 2);
    return `${marker}\n\`\`\`json\n${policy}\n\`\`\``;
  });
