import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { formNamesSchema } from '../../form/formNames';
import { BasedOnField } from './BasedOnField';

export const basedOn = createFormField({
  name: 'MwaaBasedOn',
  component: BasedOnField,
  schema: makeFieldSchema({
    output: () => z.string(),
    uiOptions: () => z.object({ names: formNamesSchema.partial().optional() }),
  }),
});
