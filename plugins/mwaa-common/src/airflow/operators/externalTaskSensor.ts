import { externalStateProblems } from '../externalStateProblems';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';
import { taskStates } from '../taskStates';

export const externalTaskSensor: OperatorDefinition = {
  id: 'external_task_sensor',
  title: 'Wait for another DAG',
  summary: 'Wait until a run of another DAG, or tasks of it, are done.',
  notes:
    'Airflow looks for the run with the same logical date, so both DAGs must run at the same time or `execution_delta` must say how far they are apart.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'ExternalTaskSensor',
  module: standardSensorModule('external_task'),
  provider: 'apache-airflow',
  atMostOneOf: [
    ['external_task_ids', 'external_task_id', 'external_task_group_id'],
    ['execution_delta', 'execution_date_fn'],
  ],
  refuses: given => externalStateProblems(given),
  fields: [
    {
      name: 'external_dag_id',
      title: 'DAG',
      help: 'The dag_id of the other DAG.',
      type: 'string',
      textAtOnce: {},
      required: true,
      template: true,
      example: 'sales_import',
    },
    {
      name: 'external_task_ids',
      title: 'Tasks',
      help: 'Ids of its tasks; the whole run when neither tasks nor a group are given.',
      type: 'stringList',
      template: true,
      example: ['load', 'check'],
    },
    {
      name: 'external_task_id',
      title: 'Task',
      help: 'Id of one of its tasks.',
      type: 'string',
      template: true,
      example: 'load',
    },
    {
      name: 'external_task_group_id',
      title: 'Group',
      help: 'Id of a group of its tasks.',
      type: 'string',
      template: true,
      example: 'extract',
    },
    {
      name: 'execution_delta',
      title: 'Earlier by',
      help: 'How long before this run’s logical date that of the other run is.',
      type: 'duration',
      example: 'PT1H',
    },
    {
      name: 'execution_date_fn',
      title: 'Logical date by a function',
      help: 'Function of the component’s own Python that takes this run’s logical date and returns that of the other run.',
      type: 'callable',
      example: { module: 'dates', callable: 'start_of_week' },
    },
    {
      name: 'allowed_states',
      title: 'States of success',
      help: 'States that end the waiting; success unless given.',
      type: 'stringList',
      options: taskStates,
      example: ['success'],
    },
    {
      name: 'skipped_states',
      title: 'States to skip at',
      help: 'States in which this task is skipped too.',
      type: 'stringList',
      options: taskStates,
      example: ['skipped'],
    },
    {
      name: 'failed_states',
      title: 'States of failure',
      help: 'States in which this task fails; otherwise it waits on until its timeout.',
      type: 'stringList',
      options: taskStates,
      example: ['failed'],
    },
    {
      name: 'check_existence',
      title: 'Fail if it does not exist',
      help: 'Look first whether the DAG and its tasks exist.',
      type: 'boolean',
      default: false,
      example: true,
    },
    deferrableField,
    ...sensorFields,
  ],
  iamActions: [],
};
