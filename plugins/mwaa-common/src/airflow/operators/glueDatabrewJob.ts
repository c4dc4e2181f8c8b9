import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const glueDatabrewJob: OperatorDefinition = {
  id: 'glue_databrew_job',
  title: 'Glue DataBrew job',
  summary: 'Run an AWS Glue DataBrew job and wait for it.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueDataBrewStartJobOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue_databrew',
  provider: 'apache-airflow-providers-amazon',
  since: '8.16.0',
  fields: [
    {
      name: 'job_name',
      title: 'Job',
      help: 'Name of the DataBrew job.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-profile',
    },
    { ...waitForCompletionField(true), template: true },
    {
      name: 'delay',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      template: true,
      until: '8.28.0',
      default: 30,
      example: 60,
    },
    ...waitFields({ delay: 30, attempts: 60, since: '9.0.0' }).map(field => ({
      ...field,
      template: true,
    })),
    { ...deferrableField, template: true },
    ...awsFields('9.0.0', '9.0.0'),
  ],
  iamActions: ['databrew:DescribeJobRun', 'databrew:StartJobRun'],
};
