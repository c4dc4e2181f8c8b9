import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { lazyField } from '../../form/lazyField';
import { tagsOptions } from './tagsOptions';

export const tags = createFormField({
  name: 'MwaaTags',
  component: lazyField(() => import('./TagsField').then(m => m.TagsField)),
  schema: makeFieldSchema({
    output: () => z.array(z.string()),
    uiOptions: () => tagsOptions,
  }),
});
