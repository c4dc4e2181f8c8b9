import { createTemplateFilter } from '@backstage/plugin-scaffolder-node/alpha';
import { markdownText } from 'backstage-plugin-mwaa-common';

/** `${{ values.title | mwaaMarkdown }}` */
export const mwaaMarkdown = createTemplateFilter({
  id: 'mwaaMarkdown',
  description:
    'Writes text as one line of Markdown in which nothing is taken for markup.',
  examples: [
    {
      description: 'A title in a heading',
      example: '# ${{ values.title | mwaaMarkdown }}',
    },
  ],
  schema: z =>
    z.function().args(z.string().describe('The text')).returns(z.string()),
  filter: (text: string) => markdownText(String(text ?? '')),
});
