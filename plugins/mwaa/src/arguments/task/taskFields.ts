import { FormField } from '../list/FormField';

/** What Airflow shows of a task. */
export const docsFields: readonly FormField[] = [
  {
    name: 'displayName',
    title: 'Shown as',
    help: 'What Airflow shows instead of the id; from Airflow 2.9.',
    type: 'string',
    example: 'Load the orders',
  },
  {
    name: 'docs',
    title: 'Notes',
    help: 'Markdown, shown by Airflow beside the task.',
    type: 'text',
    example: undefined,
  },
  {
    name: 'pushResult',
    title: 'Keep its result for others',
    help: 'Yes unless given.',
    type: 'boolean',
    example: undefined,
  },
];

/** About a class that is not in the palette. */
export const classFields: readonly FormField[] = [
  {
    name: 'provider',
    title: 'Distribution',
    help: 'The PyPI distribution that brings the class.',
    type: 'string',
    example: 'apache-airflow-providers-ftp',
  },
  {
    name: 'sensor',
    title: 'It is a sensor',
    help: 'Whether it waits for something.',
    type: 'boolean',
    example: undefined,
  },
  {
    name: 'templateFields',
    title: 'Arguments that are templates',
    help: 'Those that Airflow fills in with Jinja.',
    type: 'stringList',
    example: ['sql'],
  },
];
