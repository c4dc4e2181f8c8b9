import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { lazyField } from '../../form/lazyField';
import { referencesOptions } from './referencesOptions';

export const references = createFormField({
  name: 'MwaaReferences',
  component: lazyField(() =>
    import('./ReferencesField').then(m => m.ReferencesField),
  ),
  schema: makeFieldSchema({
    output: () => z.array(z.string()),
    uiOptions: () => referencesOptions,
  }),
});
