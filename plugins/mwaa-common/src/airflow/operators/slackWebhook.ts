import { OperatorDefinition } from '../operatorDefinition';
import { slackMessageFields } from '../slackMessageFields';

export const slackWebhook: OperatorDefinition = {
  id: 'slack_webhook',
  title: 'Slack message over a webhook',
  summary: 'Post a message to the Slack channel of an incoming webhook.',
  service: 'Slack',
  kind: 'operator',
  className: 'SlackWebhookOperator',
  module: () => 'airflow.providers.slack.operators.slack_webhook',
  provider: 'apache-airflow-providers-slack',
  fields: [
    {
      name: 'message',
      title: 'Message',
      help: 'Text of the message.',
      type: 'text',
      required: true,
      template: true,
      example: 'Orders are loaded.',
    },
    ...slackMessageFields,
    {
      name: 'slack_webhook_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection with the webhook.',
      type: 'string',
      required: true,
      example: 'slack_alerts',
    },
  ],
  iamActions: [],
};
