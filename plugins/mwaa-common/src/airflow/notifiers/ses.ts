import { awsFields } from '../awsFields';
import { emailFields } from '../emailFields';
import { OperatorDefinition } from '../operatorDefinition';

export const ses: OperatorDefinition = {
  id: 'ses',
  title: 'E-mail over Amazon SES',
  summary: 'Send an e-mail over Amazon SES.',
  service: 'Amazon SES',
  kind: 'notifier',
  className: 'SesNotifier',
  module: () => 'airflow.providers.amazon.aws.notifications.ses',
  provider: 'apache-airflow-providers-amazon',
  since: '9.22.0',
  fields: [
    {
      name: 'mail_from',
      title: 'Sender',
      help: 'E-mail address that Amazon SES has verified.',
      type: 'string',
      required: true,
      template: true,
      example: 'airflow@example.com',
    },
    ...emailFields,
    {
      name: 'subject',
      title: 'Subject',
      help: 'Of the e-mail.',
      type: 'string',
      required: true,
      template: true,
      example: 'Orders failed',
    },
    {
      name: 'html_content',
      title: 'Text',
      help: 'In HTML.',
      type: 'text',
      required: true,
      template: true,
      example: '<p>The orders did not arrive.</p>',
    },
    {
      name: 'reply_to',
      title: 'Reply to',
      help: 'E-mail addresses that answers go to.',
      type: 'string',
      template: true,
      orList: true,
      example: ['sales-data@example.com'],
    },
    {
      name: 'return_path',
      title: 'Return path',
      help: 'E-mail address that bounces go to.',
      type: 'string',
      template: true,
      example: 'bounces@example.com',
    },
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['ses:SendRawEmail'],
};
