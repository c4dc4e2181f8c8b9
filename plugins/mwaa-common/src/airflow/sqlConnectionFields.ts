import { OperatorField } from './operatorDefinition';

/**
 * Database of a data check, with the Airflow since which both are filled in
 * with Jinja; the connection from `connectionSince`.
 */
export const sqlConnectionFields = (
  since: string,
  connectionSince: string | undefined = since,
): readonly OperatorField[] => [
  {
    name: 'conn_id',
    title: 'Connection',
    help: 'Id of the Airflow connection to the database.',
    type: 'string',
    required: true,
    template: true,
    templateAirflowSince: connectionSince,
    example: 'warehouse',
  },
  {
    name: 'database',
    title: 'Database',
    help: 'Instead of the one in the connection.',
    type: 'string',
    template: true,
    templateAirflowSince: since,
    example: 'analytics',
  },
];
