import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const sagemakerStartPipeline: OperatorDefinition = {
  id: 'sagemaker_start_pipeline',
  title: 'SageMaker pipeline',
  summary:
    'Start a pipeline of Amazon SageMaker; the result is the ARN of the execution.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerStartPipelineOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'pipeline_name',
      title: 'Pipeline',
      help: 'Name or ARN of the pipeline.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-forecast',
    },
    {
      name: 'display_name',
      title: 'Execution name',
      help: 'Shown in SageMaker Studio.',
      type: 'string',
      template: true,
      default: 'airflow-triggered-execution',
      example: 'orders-2026-01-01',
    },
    {
      name: 'pipeline_params',
      title: 'Parameters',
      help: 'Values of the pipeline’s parameters.',
      type: 'stringMap',
      template: true,
      example: { Day: '2026-01-01' },
    },
    {
      name: 'check_interval',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      default: 30,
      example: 60,
    },
    {
      name: 'waiter_max_attempts',
      title: 'Looks before giving up',
      help: 'How often to look before the task fails.',
      type: 'integer',
      default: 9999,
      example: 120,
    },
    {
      name: 'verbose',
      title: 'Log each step',
      help: 'Write the states of the steps into the task log.',
      type: 'boolean',
      default: true,
      example: false,
    },
    waitForCompletionField(false),
    deferrableField,
    ...awsFields('9.8.0', undefined),
  ],
  iamActions: [
    'sagemaker:StartPipelineExecution',
    'sagemaker:DescribePipelineExecution',
    'sagemaker:ListPipelineExecutionSteps',
  ],
};
