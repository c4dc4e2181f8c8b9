import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const stepFunctionGetExecutionOutput: OperatorDefinition = {
  id: 'step_function_get_execution_output',
  title: 'Step Functions output',
  summary: 'Read the output of an execution, or its error when it failed.',
  service: 'AWS Step Functions',
  kind: 'operator',
  className: 'StepFunctionGetExecutionOutputOperator',
  module: () => 'airflow.providers.amazon.aws.operators.step_function',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'execution_arn',
      title: 'Execution',
      help: 'ARN of the execution, for example the result of the task that started it.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:states:eu-central-1:123456789012:execution:orders:load',
    },
    ...awsFields(undefined, '8.16.0'),
  ],
  iamActions: ['states:DescribeExecution'],
};
