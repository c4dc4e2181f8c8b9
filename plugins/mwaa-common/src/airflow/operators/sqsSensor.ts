import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const sqsSensor: OperatorDefinition = {
  id: 'sqs_sensor',
  title: 'Wait for SQS message',
  summary:
    'Wait for messages in a queue, and take them out; the result under the key messages.',
  service: 'Amazon SQS',
  kind: 'sensor',
  className: 'SqsSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.sqs',
  provider: 'apache-airflow-providers-amazon',
  refuses: given =>
    given.get('message_filtering') === 'literal' &&
    !given.has('message_filtering_match_values')
      ? [
          {
            path: ['message_filtering'],
            message:
              '"literal" works only together with message_filtering_match_values',
          },
        ]
      : [],
  fields: [
    {
      name: 'sqs_queue',
      title: 'Queue',
      help: 'URL of the queue.',
      type: 'string',
      required: true,
      template: true,
      example: 'https://sqs.eu-central-1.amazonaws.com/123456789012/orders',
    },
    {
      name: 'max_messages',
      title: 'Messages at once',
      help: 'At most as many per look into the queue.',
      type: 'integer',
      template: true,
      default: 5,
      example: 10,
    },
    {
      name: 'num_batches',
      title: 'Looks at once',
      help: 'How often to receive per look.',
      type: 'integer',
      default: 1,
      example: 2,
    },
    {
      name: 'wait_time_seconds',
      title: 'Long polling (seconds)',
      help: 'How long one look waits for messages.',
      type: 'integer',
      default: 1,
      example: 20,
    },
    {
      name: 'visibility_timeout',
      title: 'Hidden for (seconds)',
      help: 'How long other receivers do not see what was received.',
      type: 'integer',
      example: 300,
    },
    {
      name: 'message_filtering',
      title: 'Filter',
      help: 'literal compares the whole text, jsonpath looks into it.',
      type: 'enum',
      options: ['literal', 'jsonpath'],
      example: 'jsonpath',
    },
    {
      name: 'message_filtering_match_values',
      title: 'Values to match',
      help: 'What the filter accepts.',
      type: 'list',
      needs: ['message_filtering'],
      example: ['ready'],
    },
    {
      name: 'message_filtering_config',
      title: 'JSONPath',
      help: 'Where the filter looks.',
      type: 'string',
      template: true,
      needs: ['message_filtering'],
      example: '$.state',
    },
    {
      name: 'delete_message_on_reception',
      title: 'Delete what was received',
      help: 'Otherwise the messages come back after a while.',
      type: 'boolean',
      default: true,
      example: false,
    },
    deferrableField,
    ...sensorFields,
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
};
