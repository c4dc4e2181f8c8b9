import { OperatorField } from './operatorDefinition';

/** Database of a data check, both filled in with Jinja from 2.10 on. */
export const sqlConnectionFields: readonly OperatorField[] = [
  {
    name: 'conn_id',
    title: 'Connection',
    help: 'Id of the Airflow connection to the database.',
    type: 'string',
    required: true,
    template: true,
    templateAirflowSince: '2.10.0',
    example: 'warehouse',
  },
  {
    name: 'database',
    title: 'Database',
    help: 'Instead of the one in the connection.',
    type: 'string',
    template: true,
    templateAirflowSince: '2.10.0',
    example: 'analytics',
  },
];
