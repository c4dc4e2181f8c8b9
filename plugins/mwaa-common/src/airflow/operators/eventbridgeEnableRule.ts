import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const eventbridgeEnableRule: OperatorDefinition = {
  id: 'eventbridge_enable_rule',
  title: 'EventBridge rule: enable',
  summary: 'Enable a rule of Amazon EventBridge.',
  service: 'Amazon EventBridge',
  kind: 'operator',
  className: 'EventBridgeEnableRuleOperator',
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
  iamActions: ['events:EnableRule'],
};
