import { OperatorDefinition } from '../operatorDefinition';
import { sqlConnectionFields } from '../sqlConnectionFields';

export const sqlCheck: OperatorDefinition = {
  id: 'sql_check',
  title: 'SQL check',
  summary: 'Fail unless every value in the first row of a query is true.',
  service: 'SQL',
  kind: 'operator',
  className: 'SQLCheckOperator',
  module: () => 'airflow.providers.common.sql.operators.sql',
  provider: 'apache-airflow-providers-common-sql',
  templateExt: ['.hql', '.sql'],
  fields: [
    {
      name: 'sql',
      title: 'SQL',
      help: 'Query of one row; null, 0, false and empty text fail.',
      type: 'text',
      required: true,
      template: true,
      example: 'SELECT COUNT(*) FROM orders',
    },
    {
      name: 'parameters',
      title: 'Parameters',
      help: 'Values that the driver binds: a mapping or a list.',
      type: 'any',
      example: { day: '2026-01-01' },
    },
    ...sqlConnectionFields,
  ],
  iamActions: [],
};
