import { OperatorDefinition } from '../operatorDefinition';

export const chime: OperatorDefinition = {
  id: 'chime',
  title: 'Amazon Chime message',
  summary: 'Post a message to a chat room of Amazon Chime.',
  service: 'Amazon Chime',
  kind: 'notifier',
  className: 'ChimeNotifier',
  module: () => 'airflow.providers.amazon.aws.notifications.chime',
  provider: 'apache-airflow-providers-amazon',
  onlySynchronous: true,
  fields: [
    {
      name: 'chime_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection with the webhook of the chat room.',
      type: 'string',
      required: true,
      example: 'chime_alerts',
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
  ],
  iamActions: [],
};
