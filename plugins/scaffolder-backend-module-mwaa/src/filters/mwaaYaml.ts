import { createTemplateFilter } from '@backstage/plugin-scaffolder-node/alpha';
import { yamlValue } from './yamlValue';

/** `title: ${{ values.title | mwaaYaml }}` */
export const mwaaYaml = createTemplateFilter({
  id: 'mwaaYaml',
  description:
    'Writes any value on one line of YAML, quoted so that every parser reads it back unchanged.',
  examples: [
    {
      description: 'A title in a catalog file',
      example: 'title: ${{ values.title | mwaaYaml }}',
    },
  ],
  schema: z =>
    z.function().args(z.any().describe('The value')).returns(z.string()),
  filter: (value: unknown) => yamlValue(value),
});
