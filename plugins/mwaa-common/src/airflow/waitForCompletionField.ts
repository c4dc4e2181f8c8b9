import { OperatorField } from './operatorDefinition';

export const waitForCompletionField = (byDefault: boolean): OperatorField => ({
  name: 'wait_for_completion',
  title: 'Wait until it is done',
  help: 'Otherwise the task succeeds as soon as the work was started.',
  type: 'boolean',
  default: byDefault,
  example: true,
});
