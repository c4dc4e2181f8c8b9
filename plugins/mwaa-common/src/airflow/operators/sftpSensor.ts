import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const sftpSensor: OperatorDefinition = {
  id: 'sftp_sensor',
  title: 'Wait for a file over SFTP',
  summary: 'Wait until a file is on another machine.',
  service: 'SSH',
  kind: 'sensor',
  className: 'SFTPSensor',
  module: () => 'airflow.providers.sftp.sensors.sftp',
  provider: 'apache-airflow-providers-sftp',
  fields: [
    {
      name: 'path',
      title: 'Path',
      help: 'Of the file, or of the folder when there is a pattern.',
      type: 'string',
      required: true,
      template: true,
      example: '/data',
    },
    {
      name: 'file_pattern',
      title: 'Pattern',
      help: 'Pattern of the file’s name, such as *.csv.',
      type: 'string',
      template: true,
      templateSince: '9.22.0',
      default: '',
      example: 'orders-*.csv',
    },
    {
      name: 'newer_than',
      title: 'Newer than',
      help: 'Date and time in ISO 8601 that the file must be newer than.',
      type: 'string',
      template: true,
      example: '2026-01-01T00:00:00+00:00',
    },
    {
      name: 'sftp_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection to the machine.',
      type: 'string',
      default: 'sftp_default',
      example: 'batch_host',
    },
    { ...deferrableField, airflowSince: '2.9.0' },
    ...sensorFields,
  ],
  iamActions: [],
};
