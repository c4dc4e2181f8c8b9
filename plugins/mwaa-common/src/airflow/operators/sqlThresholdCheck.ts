import { OperatorDefinition } from '../operatorDefinition';
import { sqlConnectionFields } from '../sqlConnectionFields';

export const sqlThresholdCheck: OperatorDefinition = {
  id: 'sql_threshold_check',
  title: 'SQL threshold check',
  summary: 'Fail unless the value of a query is between two bounds.',
  service: 'SQL',
  kind: 'operator',
  className: 'SQLThresholdCheckOperator',
  module: () => 'airflow.providers.common.sql.operators.sql',
  provider: 'apache-airflow-providers-common-sql',
  templateExt: ['.hql', '.sql'],
  fields: [
    {
      name: 'sql',
      title: 'SQL',
      help: 'Query of one value.',
      type: 'text',
      required: true,
      template: true,
      example: 'SELECT AVG(amount) FROM orders',
    },
    {
      name: 'min_threshold',
      title: 'At least',
      help: 'A number, or a query of one.',
      type: 'any',
      required: true,
      template: true,
      example: 1,
    },
    {
      name: 'max_threshold',
      title: 'At most',
      help: 'A number, or a query of one.',
      type: 'any',
      required: true,
      template: true,
      example: 'SELECT MAX(amount) FROM orders_before',
    },
    ...sqlConnectionFields,
  ],
  iamActions: [],
};
