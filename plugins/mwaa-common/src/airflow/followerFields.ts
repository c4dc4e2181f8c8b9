import { OperatorField } from './operatorDefinition';

/** Where the branch classes of Airflow go on. */
export const followerFields: readonly OperatorField[] = [
  {
    name: 'follow_task_ids_if_true',
    title: 'Tasks if true',
    help: 'Tasks or groups that follow when it is so.',
    type: 'taskIds',
    required: true,
    example: ['on_true'],
  },
  {
    name: 'follow_task_ids_if_false',
    title: 'Tasks if false',
    help: 'Tasks or groups that follow when it is not so.',
    type: 'taskIds',
    required: true,
    example: ['on_false'],
  },
];
