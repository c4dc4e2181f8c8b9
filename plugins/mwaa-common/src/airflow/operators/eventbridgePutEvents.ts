import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const eventbridgePutEvents: OperatorDefinition = {
  id: 'eventbridge_put_events',
  title: 'EventBridge events',
  summary: 'Send events to Amazon EventBridge; the result are their ids.',
  service: 'Amazon EventBridge',
  kind: 'operator',
  className: 'EventBridgePutEventsOperator',
  module: () => 'airflow.providers.amazon.aws.operators.eventbridge',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'entries',
      title: 'Events',
      help: 'Entries as PutEvents takes them.',
      type: 'list',
      required: true,
      template: true,
      example: [
        {
          Source: 'orders',
          DetailType: 'loaded',
          Detail: '{"day": "2026-01-01"}',
          EventBusName: 'sales',
        },
      ],
    },
    {
      name: 'endpoint_id',
      title: 'Global endpoint',
      help: 'Id of the endpoint, for events of several regions.',
      type: 'string',
      template: true,
      example: 'abcde.veo',
    },
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['events:PutEvents'],
};
