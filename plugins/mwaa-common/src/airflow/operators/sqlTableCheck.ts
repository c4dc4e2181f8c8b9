import { partitionClauseProblems } from '../partitionClauseProblems';
import { OperatorDefinition } from '../operatorDefinition';
import { sqlConnectionFields } from '../sqlConnectionFields';

export const sqlTableCheck: OperatorDefinition = {
  id: 'sql_table_check',
  title: 'SQL table check',
  summary: 'Run several checks over the rows of a table.',
  service: 'SQL',
  kind: 'operator',
  className: 'SQLTableCheckOperator',
  module: () => 'airflow.providers.common.sql.operators.sql',
  provider: 'apache-airflow-providers-common-sql',
  refuses: partitionClauseProblems,
  fields: [
    {
      name: 'table',
      title: 'Table',
      help: 'Name of the table.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders',
    },
    {
      name: 'checks',
      title: 'Checks',
      help: 'Name of each check with its check_statement, and a partition_clause if wanted.',
      type: 'map',
      required: true,
      example: { has_rows: { check_statement: 'COUNT(*) > 0' } },
    },
    {
      name: 'partition_clause',
      title: 'Only rows where',
      help: 'SQL condition that chooses the rows.',
      type: 'string',
      textAtOnce: { airflowSince: '2.11.0' },
      template: true,
      example: 'order_day = CURRENT_DATE',
    },
    // Only this check has always filled in the connection.
    ...sqlConnectionFields.map(({ templateAirflowSince, ...field }) =>
      field.name === 'conn_id' ? field : { ...field, templateAirflowSince },
    ),
  ],
  iamActions: [],
};
