import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { formNamesSchema } from '../../form/formNames';
import { lazyField } from '../../form/lazyField';

export const dagId = createFormField({
  name: 'MwaaDagId',
  component: lazyField(() => import('./DagIdField').then(m => m.DagIdField)),
  validation: async (value, field, context) => {
    const { dagIdRefusal } = await import('./dagIdRefusal');
    const refusal = await dagIdRefusal(value, context);
    if (refusal) field.addError(refusal);
  },
  schema: makeFieldSchema({
    output: () => z.string(),
    uiOptions: () => z.object({ names: formNamesSchema.partial().optional() }),
  }),
});
