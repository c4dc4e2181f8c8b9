import { validDagSpec } from './validDagSpec';

/** The valid specification with one more task, `tasks[2]`. */
export const withTask = (task: object) => ({
  ...validDagSpec,
  tasks: [...validDagSpec.tasks, { id: 'extra', operator: 'empty', ...task }],
});

export const withArguments = (operator: string, args: object) =>
  withTask({ operator, with: args });
