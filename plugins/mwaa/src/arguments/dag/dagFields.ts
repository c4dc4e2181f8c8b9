import { FormField } from '../list/FormField';

const number = (name: string, title: string, help: string): FormField => ({
  name,
  title,
  help,
  type: 'integer',
  example: 1,
});

/** How much of a DAG runs at once, and when it stops. */
export const limitFields: readonly FormField[] = [
  number('maxActiveRuns', 'Runs at once', 'How many runs may be under way.'),
  number('maxActiveTasks', 'Tasks at once', 'How many of its tasks may run.'),
  {
    name: 'runTimeout',
    title: 'Time limit of a run',
    help: 'A run that takes longer is failed.',
    type: 'duration',
    example: 'PT6H',
  },
  number(
    'maxConsecutiveFailures',
    'Failures until it is paused',
    'The DAG is paused after so many failed runs in a row; from Airflow 2.9.',
  ),
  {
    name: 'failFast',
    title: 'Stop at the first failure',
    help: 'All other tasks of the run stop as soon as one has failed.',
    type: 'boolean',
    example: true,
  },
];

/** What Airflow shows of a DAG, and to whom. */
export const dagDocsFields: readonly FormField[] = [
  {
    name: 'displayName',
    title: 'Shown as',
    help: 'What Airflow shows instead of the dag_id; from Airflow 2.9.',
    type: 'string',
    example: 'Daily orders',
  },
  {
    name: 'docs',
    title: 'Notes',
    help: 'Markdown, shown by Airflow beside the DAG.',
    type: 'text',
    example: undefined,
  },
  {
    name: 'ownerLinks',
    title: 'Addresses of owners',
    help: 'Where Airflow leads to from the name of an owner: https: or mailto:.',
    type: 'stringMap',
    example: undefined,
  },
  {
    name: 'nativeRendering',
    title: 'Templates become Python values',
    help: 'Numbers and lists instead of text.',
    type: 'boolean',
    example: true,
  },
  {
    name: 'accessControl',
    title: 'Who may do what in Airflow',
    help: 'For each role of Airflow some of can_read, can_edit and can_delete.',
    type: 'map',
    example: { Viewer: ['can_read'] },
  },
];

/** When somebody is told that a run is late. */
export const deadlineFields: readonly FormField[] = [
  {
    name: 'after',
    title: 'Late after',
    help: 'How long a run may take until then.',
    type: 'duration',
    required: true,
    example: 'PT2H',
  },
  {
    name: 'from',
    title: 'Counted from',
    help: '',
    type: 'enum',
    required: true,
    options: ['queued', 'logicalDate'],
    words: {
      queued: 'When the run was queued',
      logicalDate: 'The logical date of the run',
    },
    example: 'queued',
  },
  {
    name: 'whereAvailable',
    title: 'Only where Airflow has deadlines',
    help: 'Leave it out in environments before Airflow 3.2, instead of refusing the DAG.',
    type: 'boolean',
    example: true,
  },
];

export const assetFields: readonly FormField[] = [
  {
    name: 'uri',
    title: 'URI',
    help: 'Where the data is, and what identifies it between DAGs.',
    type: 'string',
    template: true,
    example: 's3://sales-data/orders',
  },
  {
    name: 'name',
    title: 'Name',
    help: 'Shown by Airflow 3; the URI unless given.',
    type: 'string',
    example: 'Orders',
  },
  {
    name: 'group',
    title: 'Group',
    help: 'Of assets, in Airflow 3.',
    type: 'string',
    example: 'sales',
  },
  {
    name: 'alias',
    title: 'Alias',
    help: 'Instead of a URI: a name for assets that are only known when the task runs; from Airflow 2.10.',
    type: 'string',
    example: 'orders-of-today',
  },
  {
    name: 'extra',
    title: 'Further facts',
    help: 'Airflow shows them with the asset; no secrets.',
    type: 'map',
    example: { team: 'sales' },
  },
];

/** A value that differs per environment. */
export const valueFields: readonly FormField[] = [
  {
    name: 'description',
    title: 'What it is for',
    help: '',
    type: 'string',
    example: 'Bucket of the raw data',
  },
  {
    name: 'default',
    title: 'Default',
    help: 'In environments that are not named below.',
    type: 'any',
    example: 'raw-data',
  },
  {
    name: 'in',
    title: 'In the environment',
    help: 'The value for each environment, by the environment’s id.',
    type: 'stringMap',
    example: undefined,
  },
];
