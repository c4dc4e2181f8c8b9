import { OperatorField } from './operatorDefinition';
import { weekdayNames } from './weekdayNames';

/** What the classes that look at the day of the week take. */
export const weekDayFields: readonly OperatorField[] = [
  {
    name: 'week_day',
    title: 'Days of the week',
    help: 'One or several.',
    type: 'stringList',
    options: weekdayNames,
    required: true,
    example: ['Saturday', 'Sunday'],
  },
  {
    name: 'use_task_logical_date',
    title: 'By the logical date',
    help: 'Look at the day of the run’s logical date, in UTC, instead of the day on which the task happens to run.',
    type: 'boolean',
    default: false,
    example: true,
  },
];
