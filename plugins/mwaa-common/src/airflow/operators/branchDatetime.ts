import { followerFields } from '../followerFields';
import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';

export const branchDatetime: OperatorDefinition = {
  id: 'branch_datetime',
  title: 'Branch by date or time',
  summary: 'Go on with other tasks between two dates or times of day.',
  notes:
    'Times of day are those of the day that it is in UTC; when the second is before the first, it is that of the next day.',
  service: 'Airflow',
  kind: 'operator',
  className: 'BranchDateTimeOperator',
  module: standardModule('datetime'),
  provider: 'apache-airflow',
  atLeastOneOf: [['target_lower', 'target_upper']],
  fields: [
    {
      name: 'target_lower',
      title: 'From',
      help: 'A date and time, or a time of day, in the timezone of the DAG; open when left out.',
      type: 'dateTimeOrTime',
      valueIfMissing: null,
      example: '2026-01-01T06:00:00',
    },
    {
      name: 'target_upper',
      title: 'Until',
      help: 'A date and time, or a time of day, in the timezone of the DAG; open when left out.',
      type: 'dateTimeOrTime',
      valueIfMissing: null,
      example: '2026-12-31T18:00:00',
    },
    {
      name: 'use_task_logical_date',
      title: 'By the logical date',
      help: 'Look at the date of the run instead of the moment in which the task happens to run.',
      type: 'boolean',
      default: false,
      example: true,
    },
    ...followerFields,
  ],
  iamActions: [],
};
