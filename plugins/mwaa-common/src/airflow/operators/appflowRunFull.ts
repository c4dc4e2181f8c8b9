import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const appflowRunFull: OperatorDefinition = {
  id: 'appflow_run_full',
  title: 'AppFlow full run',
  summary: 'Run a flow without any filter: all records.',
  notes: 'It takes the filter out of the flow, for later runs as well.',
  service: 'Amazon AppFlow',
  kind: 'operator',
  className: 'AppflowRunFullOperator',
  module: () => 'airflow.providers.amazon.aws.operators.appflow',
  provider: 'apache-airflow-providers-amazon',
  except: ['9.8.0'],
  fields: [
    {
      name: 'source',
      title: 'Source',
      help: 'System the flow reads from.',
      type: 'enum',
      required: true,
      template: true,
      fixed: { except: ['9.8.0'], until: '9.34.0' },
      options: ['salesforce', 'zendesk'],
      example: 'salesforce',
    },
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
    waitForCompletionField(true),
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: [
    'appflow:DescribeFlow',
    'appflow:UpdateFlow',
    'appflow:StartFlow',
    'appflow:DescribeFlowExecutionRecords',
  ],
};
