import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { DraftField } from './DraftField';

export const draft = createFormField({
  name: 'MwaaDraft',
  component: DraftField,
  schema: makeFieldSchema({ output: () => z.null() }),
});
