import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const emrServerlessApplicationSensor: OperatorDefinition = {
  id: 'emr_serverless_application_sensor',
  title: 'Wait for EMR Serverless application',
  summary: 'Wait until an Amazon EMR Serverless application is in a state.',
  service: 'Amazon EMR',
  kind: 'sensor',
  className: 'EmrServerlessApplicationSensor',
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
      name: 'target_states',
      title: 'Wanted states',
      help: 'States to wait for; CREATED or STARTED otherwise.',
      type: 'stringList',
      example: ['STARTED'],
    },
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['emr-serverless:GetApplication'],
};
