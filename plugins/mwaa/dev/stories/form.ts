import { Story } from '../Story';

const properties = {
  name: {
    type: 'string',
    title: 'Name',
    description: 'As people will read it.',
  },
  environment: {
    type: 'string',
    title: 'Environment',
    description: 'The MWAA environment whose Airflow runs the DAG.',
    'ui:field': 'MwaaEnvironmentPicker',
  },
  dagId: {
    type: 'string',
    title: 'DAG id',
    description: 'The name of the DAG in Airflow.',
    'ui:field': 'MwaaDagId',
  },
  timing: {
    title: 'Schedule',
    description: 'When the DAG runs.',
    'ui:field': 'MwaaSchedule',
  },
};

/** Fields of the plugin beside one of the form’s own. */
const stories: Story[] = [
  { title: 'Empty', properties, required: Object.keys(properties) },
  {
    title: 'Filled in',
    properties,
    required: Object.keys(properties),
    formData: {
      name: 'Daily orders',
      environment: 'resource:default/analytics-dev',
    },
  },
];

export default stories;
