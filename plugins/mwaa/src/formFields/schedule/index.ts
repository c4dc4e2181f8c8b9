import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { z } from 'zod/v3';
import { loadDagFields } from '../../dagFields/loadDagFields';
import { lazyField } from '../../form/lazyField';
import { scheduleOptions } from './scheduleOptions';

export const schedule = createFormField({
  name: 'MwaaSchedule',
  component: lazyField(() => loadDagFields().then(m => m.ScheduleField)),
  validation: async (value, field, context) => {
    const { scheduleProblems } = await loadDagFields();
    const problems = await scheduleProblems(value, context);
    problems.forEach(problem => field.addError(problem));
  },
  schema: makeFieldSchema({
    // The explorer of fields draws none that has no type.
    output: () => z.object({}).passthrough(),
    uiOptions: () => scheduleOptions,
  }),
});
