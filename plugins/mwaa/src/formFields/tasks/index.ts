import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { loadDagFields } from '../../dagFields/loadDagFields';
import { lazyField } from '../../form/lazyField';
import { tasksOptions } from './tasksOptions';

export const tasks = createFormField({
  name: 'MwaaTasks',
  component: lazyField(() => loadDagFields().then(m => m.TasksField)),
  validation: async (value, field) => {
    const { workProblems } = await loadDagFields();
    workProblems(value).forEach(problem => field.addError(problem));
  },
  schema: makeFieldSchema({
    // The explorer of fields draws none that has no type.
    output: () => z.object({}).passthrough(),
    uiOptions: () => tasksOptions,
  }),
});
