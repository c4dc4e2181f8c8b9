import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const emrContainerSensor: OperatorDefinition = {
  id: 'emr_container_sensor',
  title: 'Wait for EMR on EKS job',
  summary: 'Wait until a job run of Amazon EMR on EKS ends.',
  service: 'Amazon EMR',
  kind: 'sensor',
  className: 'EmrContainerSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.emr',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'virtual_cluster_id',
      title: 'Virtual cluster',
      help: 'Id of the virtual cluster.',
      type: 'string',
      required: true,
      template: true,
      example: '0b0qvauoy3ch1nqodxxxxxxxx',
    },
    {
      name: 'job_id',
      title: 'Job run',
      help: 'Id of the run, such as the result of an EMR on EKS job that was not waited for.',
      type: 'string',
      required: true,
      template: true,
      example: '000000031fj2vqlqxxx',
    },
    {
      name: 'poll_interval',
      title: 'Seconds between looks at the job',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      default: 10,
      example: 30,
    },
    {
      name: 'max_retries',
      title: 'Looks at the job',
      help: 'How often to look each time the sensor looks.',
      type: 'integer',
      example: 10,
    },
    deferrableField,
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['emr-containers:DescribeJobRun'],
};
