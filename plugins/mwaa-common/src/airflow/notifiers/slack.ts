import { OperatorDefinition } from '../operatorDefinition';
import { slackMessageFields } from '../slackMessageFields';

export const slack: OperatorDefinition = {
  id: 'slack',
  title: 'Slack message',
  summary: 'Post a message to a Slack channel as a Slack app.',
  service: 'Slack',
  kind: 'notifier',
  className: 'SlackNotifier',
  module: () => 'airflow.providers.slack.notifications.slack',
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
    {
      name: 'channel',
      title: 'Channel',
      help: 'Name or id of the channel.',
      type: 'string',
      template: true,
      default: '#general',
      example: '#sales-data',
    },
    {
      name: 'username',
      title: 'Name',
      help: 'Shown as the sender.',
      type: 'string',
      template: true,
      default: 'Airflow',
      example: 'Sales data',
    },
    ...slackMessageFields,
    {
      name: 'slack_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection with the token of the Slack app.',
      type: 'string',
      default: 'slack_api_default',
      example: 'slack_alerts',
    },
  ],
  iamActions: [],
};
