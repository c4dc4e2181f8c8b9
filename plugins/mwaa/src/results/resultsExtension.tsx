import { scaffolderTemplateOutputsBlueprint } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v4';
import { LazyResultPanel } from './LazyResultPanel';

/** The panel at the end of the tasks of these templates. */
export const resultsExtension =
  scaffolderTemplateOutputsBlueprint.makeWithOverrides({
    configSchema: {
      templates: z
        .array(z.string())
        .default([
          'template:default/mwaa-dag',
          'template:default/mwaa-update',
          'template:default/mwaa-rollback',
          'template:default/mwaa-promote',
        ]),
      updateTemplate: z.string().default('template:default/mwaa-update'),
      rollbackTemplate: z.string().default('template:default/mwaa-rollback'),
    },
    factory: (originalFactory, { config }) => {
      const { templates, updateTemplate, rollbackTemplate } = config;
      return originalFactory({
        component: ({ output }) => (
          <LazyResultPanel
            output={output}
            updateTemplate={updateTemplate}
            rollbackTemplate={rollbackTemplate}
          />
        ),
        templateRefs: templates,
      });
    },
  });
