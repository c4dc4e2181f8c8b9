import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const emrServerlessJob: OperatorDefinition = {
  id: 'emr_serverless_job',
  title: 'EMR Serverless job',
  summary: 'Run a job in an Amazon EMR Serverless application.',
  service: 'Amazon EMR',
  kind: 'operator',
  className: 'EmrServerlessStartJobOperator',
  module: () => 'airflow.providers.amazon.aws.operators.emr',
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
      name: 'execution_role_arn',
      title: 'Job role',
      help: 'ARN of the role the job runs with.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:iam::123456789012:role/emr-job',
    },
    {
      name: 'job_driver',
      title: 'Job',
      help: 'Driver as StartJobRun takes it.',
      type: 'map',
      required: true,
      template: true,
      example: { sparkSubmit: { entryPoint: 's3://sales-code/load.py' } },
    },
    {
      name: 'configuration_overrides',
      title: 'Configuration',
      help: 'Overrides as StartJobRun takes them, for example for logs.',
      type: 'map',
      fixed: { since: '8.24.0', until: '8.24.0' },
      required: true,
      template: true,
      requiredUntil: '8.16.0',
      example: {
        monitoringConfiguration: {
          s3MonitoringConfiguration: { logUri: 's3://sales-logs/emr/' },
        },
      },
    },
    {
      name: 'name',
      title: 'Name of the run',
      help: 'Shown in EMR Studio.',
      type: 'string',
      template: true,
      templateSince: '8.16.0',
      example: 'orders-load',
    },
    {
      name: 'config',
      title: 'Further settings',
      help: 'Further arguments of StartJobRun.',
      type: 'map',
      fixed: { until: '8.8.0' },
      template: true,
      example: { executionTimeoutMinutes: 60 },
    },
    waitForCompletionField(true),
    ...waitFields({}),
    {
      name: 'enable_application_ui_links',
      title: 'Links to the Spark UI',
      help: 'Show links to the application’s user interface.',
      type: 'boolean',
      default: false,
      since: '8.24.0',
      example: true,
    },
    deferrableField,
    ...awsFields('9.8.0', '8.24.0'),
  ],
  iamActions: [
    'emr-serverless:StartJobRun',
    'emr-serverless:GetJobRun',
    'emr-serverless:CancelJobRun',
    'emr-serverless:GetApplication',
    'emr-serverless:StartApplication',
    'iam:PassRole',
  ],
};
