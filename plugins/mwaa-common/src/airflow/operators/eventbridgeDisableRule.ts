import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const eventbridgeDisableRule: OperatorDefinition = {
  id: 'eventbridge_disable_rule',
  title: 'EventBridge rule: disable',
  summary: 'Disable a rule of Amazon EventBridge.',
  service: 'Amazon EventBridge',
  kind: 'operator',
  className: 'EventBridgeDisableRuleOperator',
  module: () => 'airflow.providers.amazon.aws.operators.eventbridge',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'name',
      title: 'Rule',
      help: 'Name of the rule.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-loaded',
    },
    {
      name: 'event_bus_name',
      title: 'Event bus',
      help: 'Name or ARN; the default bus when not given.',
      type: 'string',
      template: true,
      example: 'sales',
    },
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['events:DisableRule'],
};
