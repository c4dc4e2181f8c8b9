import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const emrServerlessCreateApplication: OperatorDefinition = {
  id: 'emr_serverless_create_application',
  title: 'Create EMR Serverless application',
  summary: 'Create and start an Amazon EMR Serverless application.',
  notes: 'The result is the id of the application.',
  service: 'Amazon EMR',
  kind: 'operator',
  className: 'EmrServerlessCreateApplicationOperator',
  module: () => 'airflow.providers.amazon.aws.operators.emr',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'release_label',
      title: 'Release',
      help: 'EMR release.',
      type: 'string',
      required: true,
      example: 'emr-7.5.0',
    },
    {
      name: 'job_type',
      title: 'Engine',
      help: 'SPARK or HIVE.',
      type: 'enum',
      options: ['SPARK', 'HIVE'],
      required: true,
      example: 'SPARK',
    },
    {
      name: 'config',
      title: 'Further settings',
      help: 'Further arguments of CreateApplication.',
      type: 'map',
      example: { name: 'orders' },
    },
    waitForCompletionField(true),
    ...waitFields({}),
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'emr-serverless:CreateApplication',
    'emr-serverless:GetApplication',
    'emr-serverless:StartApplication',
    'iam:CreateServiceLinkedRole',
  ],
};
