import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const emrServerlessStopApplication: OperatorDefinition = {
  id: 'emr_serverless_stop_application',
  title: 'Stop EMR Serverless application',
  summary: 'Stop an Amazon EMR Serverless application.',
  service: 'Amazon EMR',
  kind: 'operator',
  className: 'EmrServerlessStopApplicationOperator',
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
      name: 'force_stop',
      title: 'Cancel running jobs',
      help: 'Otherwise an application with running jobs is not stopped.',
      type: 'boolean',
      default: false,
      example: true,
    },
    waitForCompletionField(true),
    ...waitFields({}),
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'emr-serverless:CancelJobRun',
    'emr-serverless:GetApplication',
    'emr-serverless:ListJobRuns',
    'emr-serverless:StopApplication',
  ],
};
