import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const appflowRun: OperatorDefinition = {
  id: 'appflow_run',
  title: 'AppFlow run',
  summary: 'Run an Amazon AppFlow flow as it is.',
  service: 'Amazon AppFlow',
  kind: 'operator',
  className: 'AppflowRunOperator',
  module: () => 'airflow.providers.amazon.aws.operators.appflow',
  provider: 'apache-airflow-providers-amazon',
  except: ['9.8.0'],
  fields: [
    {
      name: 'flow_name',
      title: 'Flow',
      help: 'Name of the flow.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders',
    },
    {
      name: 'poll_interval',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      default: 20,
      example: 30,
    },
    {
      name: 'max_attempts',
      title: 'Looks before giving up',
      help: 'How often to look before the task fails.',
      type: 'integer',
      default: 60,
      example: 120,
    },
    waitForCompletionField(true),
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: [
    'appflow:DescribeFlow',
    'appflow:StartFlow',
    'appflow:DescribeFlowExecutionRecords',
  ],
};
