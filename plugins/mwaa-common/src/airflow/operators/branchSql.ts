import { followerFields } from '../followerFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sqlConnectionFields } from '../sqlConnectionFields';

export const branchSql: OperatorDefinition = {
  id: 'branch_sql',
  title: 'Branch by SQL',
  summary: 'Go on with other tasks by the first value of a query.',
  service: 'SQL',
  kind: 'operator',
  className: 'BranchSQLOperator',
  module: () => 'airflow.providers.common.sql.operators.sql',
  provider: 'apache-airflow-providers-common-sql',
  templateExt: ['.sql'],
  fields: [
    {
      name: 'sql',
      title: 'SQL',
      help: 'Query of one value that is a boolean, a number or text such as yes and no.',
      type: 'text',
      required: true,
      template: true,
      example: 'SELECT COUNT(*) > 0 FROM orders',
    },
    ...followerFields,
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
