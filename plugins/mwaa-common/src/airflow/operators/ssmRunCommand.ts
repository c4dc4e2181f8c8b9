import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const ssmRunCommand: OperatorDefinition = {
  id: 'ssm_run_command',
  title: 'SSM command',
  summary:
    'Run a command on managed instances; the result is the id of the command.',
  service: 'AWS Systems Manager',
  kind: 'operator',
  className: 'SsmRunCommandOperator',
  module: () => 'airflow.providers.amazon.aws.operators.ssm',
  provider: 'apache-airflow-providers-amazon',
  since: '9.12.0',
  fields: [
    {
      name: 'document_name',
      title: 'Document',
      help: 'Name or ARN of the SSM document.',
      type: 'string',
      required: true,
      template: true,
      example: 'AWS-RunShellScript',
    },
    {
      name: 'run_command_kwargs',
      title: 'Further settings',
      help: 'Further arguments of SendCommand, such as the instances and parameters.',
      type: 'map',
      template: true,
      example: {
        InstanceIds: ['i-0123456789abcdef0'],
        Parameters: { commands: ['/opt/orders/load.sh'] },
      },
    },
    {
      name: 'fail_on_nonzero_exit',
      title: 'Fail when the command fails',
      help: 'Otherwise its exit code is for the tasks that follow.',
      type: 'boolean',
      default: true,
      since: '9.22.0',
      example: false,
    },
    waitForCompletionField(true),
    ...waitFields({ delay: 120, attempts: 75 }),
    deferrableField,
    ...awsFields(undefined, undefined),
  ],
  iamActions: [
    'ssm:SendCommand',
    'ssm:GetCommandInvocation',
    'ssm:ListCommandInvocations',
  ],
};
