import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';

export const stepFunctionStartExecution: OperatorDefinition = {
  id: 'step_function_start_execution',
  title: 'Step Functions execution',
  summary: 'Start a state machine; the result is the ARN of the execution.',
  service: 'AWS Step Functions',
  kind: 'operator',
  className: 'StepFunctionStartExecutionOperator',
  module: () => 'airflow.providers.amazon.aws.operators.step_function',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'state_machine_arn',
      title: 'State machine',
      help: 'ARN of the state machine.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:states:eu-central-1:123456789012:stateMachine:orders',
    },
    {
      name: 'state_machine_input',
      title: 'Input',
      help: 'A mapping, or JSON text.',
      type: 'any',
      template: true,
      example: { day: '2026-01-01' },
    },
    {
      name: 'name',
      title: 'Execution name',
      help: 'Must be new for every run.',
      type: 'string',
      template: true,
      example: 'orders-2026-01-01',
    },
    ...waitFields({ delay: 60, attempts: 30 }),
    deferrableField,
    ...awsFields(undefined, '8.16.0'),
  ],
  iamActions: ['states:StartExecution', 'states:DescribeExecution'],
};
