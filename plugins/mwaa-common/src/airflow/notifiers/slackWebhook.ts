import { OperatorDefinition } from '../operatorDefinition';
import { slackMessageFields } from '../slackMessageFields';

export const slackWebhook: OperatorDefinition = {
  id: 'slack_webhook',
  title: 'Slack message over a webhook',
  summary: 'Post a message to the Slack channel of an incoming webhook.',
  service: 'Slack',
  kind: 'notifier',
  className: 'SlackWebhookNotifier',
  module: () => 'airflow.providers.slack.notifications.slack_webhook',
  provider: 'apache-airflow-providers-slack',
  fields: [
    {
      name: 'text',
      title: 'Message',
      help: 'Text of the message.',
      type: 'text',
      required: true,
      template: true,
      example: 'The orders did not arrive.',
    },
    ...slackMessageFields,
    {
      name: 'slack_webhook_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection with the webhook.',
      type: 'string',
      template: true,
      default: 'slack_default',
      example: 'slack_alerts',
    },
    {
      name: 'timeout',
      title: 'Timeout in seconds',
      help: 'How long to wait for Slack.',
      type: 'integer',
      template: true,
      example: 10,
    },
  ],
  iamActions: [],
};
