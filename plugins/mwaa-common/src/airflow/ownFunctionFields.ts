import { OperatorField } from './operatorDefinition';

/** Which function of the component's own Python is called, and with what. */
export const ownFunctionFields: readonly OperatorField[] = [
  {
    name: 'module',
    title: 'Module',
    help: 'Module in the folder of the DAG, without .py.',
    type: 'string',
    required: true,
    example: 'transform',
  },
  {
    name: 'callable',
    title: 'Function',
    help: 'Name of the function in that module.',
    type: 'string',
    required: true,
    example: 'load_orders',
  },
  {
    name: 'op_args',
    title: 'Positional arguments',
    help: 'Passed to the function in this order.',
    type: 'list',
    template: true,
    example: ['orders'],
  },
  {
    name: 'op_kwargs',
    title: 'Named arguments',
    help: 'Passed to the function by name.',
    type: 'map',
    template: true,
    example: { day: '2026-01-01' },
  },
];
