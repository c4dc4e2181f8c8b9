import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const sagemakerPipelineSensor: OperatorDefinition = {
  id: 'sagemaker_pipeline_sensor',
  title: 'Wait for SageMaker pipeline',
  summary: 'Wait until an execution of a pipeline has succeeded.',
  service: 'Amazon SageMaker',
  kind: 'sensor',
  className: 'SageMakerPipelineSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'pipeline_exec_arn',
      title: 'Execution',
      help: 'ARN of the execution, for example the result of the task that started it.',
      type: 'string',
      required: true,
      template: true,
      example:
        'arn:aws:sagemaker:eu-central-1:123456789012:pipeline/orders-forecast/execution/0123456789ab',
    },
    {
      name: 'verbose',
      title: 'Log each step',
      help: 'Write the states of the steps into the task log.',
      type: 'boolean',
      default: true,
      example: false,
    },
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:DescribePipelineExecution',
    'sagemaker:ListPipelineExecutionSteps',
  ],
};
