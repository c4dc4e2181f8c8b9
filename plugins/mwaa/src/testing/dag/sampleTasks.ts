import { AirflowTask } from 'backstage-plugin-mwaa-common';

/** Of a DAG with two groups and a task of several copies; upstream before downstream. */
export const sampleTasks: AirflowTask[] = [
  {
    taskId: 'wait_for_file',
    operator: 'S3KeySensor',
    isMapped: false,
    downstream: ['extract.get_orders'],
  },
  {
    taskId: 'extract.get_orders',
    operator: 'BashOperator',
    isMapped: false,
    downstream: ['extract.check_rows', 'extract.check_columns'],
  },
  {
    taskId: 'extract.check_rows',
    operator: 'SQLCheckOperator',
    isMapped: false,
    downstream: ['load.copy'],
  },
  {
    taskId: 'extract.check_columns',
    operator: 'SQLColumnCheckOperator',
    isMapped: false,
    downstream: ['load.copy'],
  },
  {
    taskId: 'load.copy',
    operator: 'S3ToRedshiftOperator',
    isMapped: true,
    downstream: ['load.merge'],
  },
  {
    taskId: 'load.merge',
    operator: 'SQLExecuteQueryOperator',
    isMapped: false,
    downstream: ['tell'],
  },
  {
    taskId: 'tell',
    operator: 'SlackAPIPostOperator',
    isMapped: false,
    downstream: [],
  },
];
