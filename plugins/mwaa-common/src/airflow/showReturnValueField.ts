import { OperatorField } from './operatorDefinition';

export const showReturnValueField: OperatorField = {
  name: 'show_return_value_in_logs',
  title: 'Log the returned value',
  help: 'Switch off for large or confidential results.',
  type: 'boolean',
  default: true,
  example: false,
};
