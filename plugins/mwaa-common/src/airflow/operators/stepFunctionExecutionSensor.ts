import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const stepFunctionExecutionSensor: OperatorDefinition = {
  id: 'step_function_execution_sensor',
  title: 'Wait for Step Functions execution',
  summary:
    'Wait until an execution of a state machine has succeeded; the result is its output.',
  service: 'AWS Step Functions',
  kind: 'sensor',
  className: 'StepFunctionExecutionSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.step_function',
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
    ...sensorFields,
    ...awsFields(undefined, '8.16.0'),
  ],
  iamActions: ['states:DescribeExecution'],
};
