import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const sns: OperatorDefinition = {
  id: 'sns',
  title: 'SNS message',
  summary: 'Publish a message to an Amazon SNS topic.',
  service: 'Amazon SNS',
  kind: 'notifier',
  className: 'SnsNotifier',
  module: () => 'airflow.providers.amazon.aws.notifications.sns',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'target_arn',
      title: 'Topic',
      help: 'ARN of the topic or endpoint.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:sns:eu-central-1:123456789012:alerts',
    },
    {
      name: 'message',
      title: 'Message',
      help: 'Text of the message.',
      type: 'text',
      required: true,
      template: true,
      example: 'The orders did not arrive.',
    },
    {
      name: 'subject',
      title: 'Subject',
      help: 'Of an e-mail.',
      type: 'string',
      template: true,
      example: 'Orders failed',
    },
    {
      name: 'message_attributes',
      title: 'Attributes',
      help: 'For subscription filters.',
      type: 'map',
      template: true,
      example: { kind: 'failure' },
    },
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['sns:Publish'],
};
