import { columnCheckProblems } from '../columnCheckProblems';
import { OperatorDefinition } from '../operatorDefinition';
import { partitionClauseProblems } from '../partitionClauseProblems';
import { sqlConnectionFields } from '../sqlConnectionFields';

export const sqlColumnCheck: OperatorDefinition = {
  id: 'sql_column_check',
  title: 'SQL column check',
  summary: 'Check the columns of a table for nulls, duplicates and bounds.',
  service: 'SQL',
  kind: 'operator',
  className: 'SQLColumnCheckOperator',
  module: () => 'airflow.providers.common.sql.operators.sql',
  provider: 'apache-airflow-providers-common-sql',
  refuses: (given, target) => [
    ...columnCheckProblems(given.get('column_mapping')).map(
      ({ path, message }) => ({ path: ['column_mapping', ...path], message }),
    ),
    ...partitionClauseProblems(given, target),
  ],
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
      name: 'column_mapping',
      title: 'Columns',
      help: 'Each column with its checks null_check, distinct_check, unique_check, min or max.',
      type: 'map',
      required: true,
      example: {
        id: { null_check: { equal_to: 0 }, unique_check: { equal_to: 0 } },
      },
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
    {
      name: 'accept_none',
      title: 'Accept no rows',
      help: 'Take null for 0 when there is no row.',
      type: 'boolean',
      default: true,
      example: false,
    },
    ...sqlConnectionFields,
  ],
  iamActions: [],
};
