import { Story } from '../Story';

const properties = {
  name: { type: 'string', title: 'Name' },
  dagId: {
    type: 'string',
    title: 'DAG id',
    description:
      'The name of the DAG in Airflow, and of its folder in the bucket.',
    'ui:field': 'MwaaDagId',
  },
};

const environment = 'resource:default/analytics-dev';

const stories: Story[] = [
  {
    title: 'Proposed, without an environment',
    properties,
    formData: { name: 'Daily orders' },
  },
  { title: 'Free', properties, formData: { environment, dagId: 'orders' } },
  { title: 'Taken', properties, formData: { environment, dagId: 'taken' } },
  {
    title: 'Ours',
    properties,
    formData: { environment, name: 'Daily orders' },
    api: { dagIdAvailability: async () => ({ state: 'ours' }) },
  },
  {
    title: 'A word of Python',
    properties,
    formData: { environment, dagId: 'class' },
  },
  {
    title: 'Never answers',
    properties,
    formData: { environment, dagId: 'orders' },
    api: { dagIdAvailability: () => new Promise(() => {}) },
  },
  {
    title: 'Fails',
    properties,
    formData: { environment, dagId: 'orders' },
    api: {
      dagIdAvailability: async () => {
        throw new Error(
          'The bucket of analytics-dev could not be read: the role lacks s3:GetObject.',
        );
      },
    },
  },
  {
    title: 'Offline',
    properties,
    formData: { environment, dagId: 'orders' },
    api: {
      dagIdAvailability: async () => {
        throw new TypeError('Failed to fetch');
      },
    },
  },
  {
    title: 'Of a component that is there already',
    properties: { dagId: properties.dagId },
    formData: { component: 'component:default/daily-orders' },
  },
];

export default stories;
