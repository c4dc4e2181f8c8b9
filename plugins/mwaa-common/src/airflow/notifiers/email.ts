import { emailFields } from '../emailFields';
import { OperatorDefinition } from '../operatorDefinition';

export const email: OperatorDefinition = {
  id: 'email',
  title: 'E-mail',
  summary: 'Send an e-mail over an SMTP server.',
  service: 'E-mail',
  kind: 'notifier',
  className: 'SmtpNotifier',
  module: () => 'airflow.providers.smtp.notifications.smtp',
  provider: 'apache-airflow-providers-smtp',
  // Before, no image holds the provider, and the one that 2.8 allows needs 2.9.
  airflowSince: '2.9.0',
  fields: [
    ...emailFields,
    {
      name: 'subject',
      title: 'Subject',
      help: 'Airflow writes one about the task unless given.',
      type: 'string',
      template: true,
      example: 'Orders failed',
    },
    {
      name: 'html_content',
      title: 'Text',
      help: 'In HTML; Airflow writes one about the task unless given.',
      type: 'text',
      template: true,
      example: '<p>The orders did not arrive.</p>',
    },
    {
      name: 'from_email',
      title: 'Sender',
      help: 'E-mail address of the sender; that of the connection unless given.',
      type: 'string',
      required: true,
      requiredUntil: '9.0.0',
      template: true,
      example: 'airflow@example.com',
    },
    {
      name: 'smtp_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection to the SMTP server; smtp_default unless given.',
      type: 'string',
      example: 'mail',
    },
  ],
  iamActions: [],
};
