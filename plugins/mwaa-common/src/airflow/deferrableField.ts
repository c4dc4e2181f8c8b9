import { OperatorField } from './operatorDefinition';

/** Without a default: an environment may set its own for all operators. */
export const deferrableField: OperatorField = {
  name: 'deferrable',
  title: 'Deferrable',
  help: 'Wait in the triggerer and give the worker slot back meanwhile.',
  type: 'boolean',
  example: true,
};
