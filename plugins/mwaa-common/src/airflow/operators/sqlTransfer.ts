import { isAvailable } from '../isAvailable';
import { OperatorDefinition } from '../operatorDefinition';

export const sqlTransfer: OperatorDefinition = {
  id: 'sql_transfer',
  title: 'Copy rows between databases',
  summary:
    'Insert the rows of a query on one database into a table of another.',
  notes: 'All rows pass through the memory of the worker.',
  service: 'SQL',
  kind: 'operator',
  className: 'GenericTransfer',
  module: target =>
    isAvailable({ airflowSince: '2.11.0' }, target)
      ? 'airflow.providers.common.sql.operators.generic_transfer'
      : 'airflow.operators.generic_transfer',
  provider: 'apache-airflow-providers-common-sql',
  templateExt: ['.hql', '.sql'],
  fields: [
    {
      name: 'sql',
      title: 'SQL',
      help: 'Query on the source.',
      type: 'text',
      required: true,
      template: true,
      example: 'SELECT * FROM orders',
    },
    {
      name: 'source_conn_id',
      title: 'Source',
      help: 'Id of the Airflow connection to the source.',
      type: 'string',
      required: true,
      template: true,
      templateAirflowSince: '2.11.0',
      example: 'shop',
    },
    {
      name: 'destination_conn_id',
      title: 'Destination',
      help: 'Id of the Airflow connection to the destination.',
      type: 'string',
      required: true,
      template: true,
      templateAirflowSince: '2.11.0',
      example: 'warehouse',
    },
    {
      name: 'destination_table',
      title: 'Table',
      help: 'Table of the destination.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders',
    },
    {
      name: 'preoperator',
      title: 'Before',
      help: 'SQL that runs on the destination first.',
      type: 'text',
      template: true,
      orList: true,
      example: 'TRUNCATE TABLE orders',
    },
    {
      name: 'insert_args',
      title: 'Insert settings',
      help: 'Arguments of the hook’s insert_rows, such as commit_every.',
      type: 'map',
      fixed: { airflowSince: '2.11.0' },
      template: true,
      templateAirflowSince: '2.11.0',
      example: { commit_every: 5000 },
    },
  ],
  iamActions: [],
};
