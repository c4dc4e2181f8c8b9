import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const emrServerlessJobSensor: OperatorDefinition = {
  id: 'emr_serverless_job_sensor',
  title: 'Wait for EMR Serverless job',
  summary: 'Wait until a job run of Amazon EMR Serverless ends.',
  service: 'Amazon EMR',
  kind: 'sensor',
  className: 'EmrServerlessJobSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.emr',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'application_id',
      title: 'Application',
      help: 'Id of the EMR Serverless application.',
      type: 'string',
      required: true,
      template: true,
      example: '00f1r2e3d4a5b6c7',
    },
    {
      name: 'job_run_id',
      title: 'Job run',
      help: 'Id of the run, such as the result of an EMR Serverless job that was not waited for.',
      type: 'string',
      required: true,
      template: true,
      example: '00f1r2e3d4a5b6c8',
    },
    {
      name: 'target_states',
      title: 'Wanted states',
      help: 'States to wait for; SUCCESS otherwise.',
      type: 'stringList',
      example: ['RUNNING', 'SUCCESS'],
    },
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['emr-serverless:GetJobRun'],
};
