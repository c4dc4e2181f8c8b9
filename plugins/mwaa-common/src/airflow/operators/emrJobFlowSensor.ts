import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const emrJobFlowSensor: OperatorDefinition = {
  id: 'emr_job_flow_sensor',
  title: 'Wait for EMR cluster',
  summary: 'Wait until an Amazon EMR cluster is in a state.',
  service: 'Amazon EMR',
  kind: 'sensor',
  className: 'EmrJobFlowSensor',
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
      name: 'target_states',
      title: 'Wanted states',
      help: 'States to wait for; TERMINATED otherwise.',
      type: 'stringList',
      template: true,
      example: ['WAITING'],
    },
    {
      name: 'failed_states',
      title: 'Failed states',
      help: 'States on which the task fails.',
      type: 'stringList',
      template: true,
      example: ['TERMINATED_WITH_ERRORS'],
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
  iamActions: ['elasticmapreduce:DescribeCluster'],
};
