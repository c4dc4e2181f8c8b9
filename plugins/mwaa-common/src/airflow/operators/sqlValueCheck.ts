import { OperatorDefinition } from '../operatorDefinition';
import { sqlConnectionFields } from '../sqlConnectionFields';

export const sqlValueCheck: OperatorDefinition = {
  id: 'sql_value_check',
  title: 'SQL value check',
  summary: 'Fail unless a query returns an expected value.',
  service: 'SQL',
  kind: 'operator',
  className: 'SQLValueCheckOperator',
  module: () => 'airflow.providers.common.sql.operators.sql',
  provider: 'apache-airflow-providers-common-sql',
  templateExt: ['.hql', '.sql'],
  refuses: given => {
    const value = given.get('pass_value');
    const isSeveral =
      typeof value === 'object' &&
      value !== null &&
      !Object.keys(value).some(key => key.startsWith('$'));
    return isSeveral
      ? [{ path: ['pass_value'], message: 'must be text or a number' }]
      : [];
  },
  fields: [
    {
      name: 'sql',
      title: 'SQL',
      help: 'Query of one row.',
      type: 'text',
      required: true,
      template: true,
      example: 'SELECT COUNT(*) FROM countries',
    },
    {
      name: 'pass_value',
      title: 'Expected value',
      help: 'Text or number that each value of the row must be.',
      type: 'any',
      required: true,
      template: true,
      example: 195,
    },
    {
      name: 'tolerance',
      title: 'Tolerance',
      help: 'Share by which a number may differ, such as 0.1.',
      type: 'number',
      example: 0.1,
    },
    ...sqlConnectionFields,
  ],
  iamActions: [],
};
