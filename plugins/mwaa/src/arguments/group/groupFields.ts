import { FormField } from '../list/FormField';

export const groupFields: readonly FormField[] = [
  {
    name: 'displayName',
    title: 'Shown as',
    help: 'What Airflow shows instead of the id; from Airflow 3.',
    type: 'string',
    example: 'Load the orders',
  },
  {
    name: 'tooltip',
    title: 'Explanation',
    help: 'Shown when somebody points at the group.',
    type: 'string',
    example: 'From the shop into the warehouse',
  },
  {
    name: 'prefix',
    title: 'Task ids begin with the id of the group',
    help: 'As in group.task; yes unless given.',
    type: 'boolean',
    example: true,
  },
];
