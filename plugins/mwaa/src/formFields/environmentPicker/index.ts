import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { lazyField } from '../../form/lazyField';
import { environmentPickerOptions } from './environmentPickerOptions';

export const environmentPicker = createFormField({
  name: 'MwaaEnvironmentPicker',
  component: lazyField(() =>
    import('./EnvironmentPickerField').then(m => m.EnvironmentPickerField),
  ),
  validation: async (value, field, context) => {
    const { environmentProblem } = await import('./environmentProblem');
    const problem = await environmentProblem(value, context);
    if (problem) field.addError(problem);
  },
  schema: makeFieldSchema({
    output: () => z.string(),
    uiOptions: () => environmentPickerOptions,
  }),
});
