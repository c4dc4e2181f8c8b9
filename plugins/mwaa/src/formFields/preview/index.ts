import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { loadDagFields } from '../../dagFields/loadDagFields';
import { formNamesSchema } from '../../form/formNames';
import { lazyField } from '../../form/lazyField';

export const preview = createFormField({
  name: 'MwaaPreview',
  component: lazyField(() => loadDagFields().then(m => m.PreviewField)),
  schema: makeFieldSchema({
    output: () => z.null(),
    uiOptions: () => z.object({ names: formNamesSchema.partial().optional() }),
  }),
});
