import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const emrStepSensor: OperatorDefinition = {
  id: 'emr_step_sensor',
  title: 'Wait for EMR step',
  summary: 'Wait until a step of an Amazon EMR cluster ends.',
  service: 'Amazon EMR',
  kind: 'sensor',
  className: 'EmrStepSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.emr',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'job_flow_id',
      title: 'Cluster',
      help: 'Id of the cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'j-2AXXXXXXGAPLF',
    },
    {
      name: 'step_id',
      title: 'Step',
      help: 'Id of the step.',
      type: 'string',
      required: true,
      template: true,
      example: 's-0123456789ABC',
    },
    {
      name: 'target_states',
      title: 'Wanted states',
      help: 'States to wait for; COMPLETED otherwise.',
      type: 'stringList',
      template: true,
      example: ['COMPLETED'],
    },
    {
      name: 'failed_states',
      title: 'Failed states',
      help: 'States on which the task fails.',
      type: 'stringList',
      template: true,
      example: ['CANCELLED', 'FAILED', 'INTERRUPTED'],
    },
    {
      name: 'max_attempts',
      title: 'Looks before giving up',
      help: 'How often to look when deferrable.',
      type: 'integer',
      default: 60,
      example: 120,
    },
    deferrableField,
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['elasticmapreduce:DescribeStep'],
};
