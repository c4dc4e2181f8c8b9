import {
  dagExamples,
  dagPartsOf,
  DagTask,
  DagWork,
} from 'backstage-plugin-mwaa-common';
import { environmentsWithAirflow } from '../../src/testing/environmentsWithAirflow';
import { Story } from '../Story';

const work = {
  type: 'object',
  title: 'Tasks',
  description: 'What the DAG does, and in which order.',
  'ui:field': 'MwaaTasks',
};

const example = (id: string) =>
  dagPartsOf(dagExamples.find(each => each.id === id)!.spec);

const environment = 'resource:default/analytics-dev';

const step = (index: number): DagTask => ({
  id: `step_${index + 1}`,
  operator: index % 5 ? 'bash' : 'glue_job',
  ...(index && { after: [`step_${index % 20 ? index : index - 19}`] }),
  with: index % 5 ? { bash_command: './step' } : { job_name: 'step' },
});

/** Ten chains of twenty, each begun by the first of the one before. */
const manyTasks: DagWork = {
  tasks: Array.from({ length: 200 }, (_, index) => step(index)),
};

const wholeForm = {
  dagId: { type: 'string', title: 'dag_id', 'ui:field': 'MwaaDagId' },
  timing: { type: 'object', title: 'Schedule', 'ui:field': 'MwaaSchedule' },
  work,
};

const stories: Story[] = [
  { title: 'Empty', properties: { work }, formData: { environment } },
  {
    title: 'Empty, for an Airflow that lacks what an example needs',
    properties: { work },
    formData: { environment },
    api: { environments: () => environmentsWithAirflow('3.3.2') },
  },
  {
    title: 'Example',
    properties: { work },
    formData: { environment, ...example('glue-pipeline') },
  },
  {
    title: 'Groups',
    properties: { work },
    formData: { environment, ...example('grouped-stages') },
  },
  {
    title: 'With problems',
    properties: { work },
    formData: { environment, ...example('glue-pipeline') },
    api: {
      preview: async () => ({
        problems: [
          { path: ['tasks', 2, 'with', 'job_name'], message: 'is missing' },
          {
            path: ['tasks', 3, 'after', 0],
            message: '"crawler" is no task of this DAG; did you mean "crawl"?',
          },
          { path: ['defaults', 'retries'], message: 'must be at least 0' },
        ],
        findings: [],
        files: [],
        taskLines: {},
        requirements: [],
        iamActions: [],
        airflowVersion: '3.0.6',
      }),
    },
  },
  {
    title: '200 tasks',
    properties: { work },
    formData: { environment, work: manyTasks },
  },
  {
    title: 'Few operators and examples',
    properties: {
      work: {
        ...work,
        'ui:options': {
          operators: ['AWS Glue', 'bash'],
          examples: ['sales-workload', 'glue-pipeline'],
        },
      },
    },
    formData: { environment: 'analytics-prod' },
  },
  {
    title: 'With dag_id and schedule',
    properties: wholeForm,
    formData: { environment },
  },
  {
    title: 'Of a component',
    properties: { work },
    formData: { environment, component: 'component:default/daily-orders' },
  },
  {
    title: 'Of a component that cannot be read',
    properties: { work },
    formData: { environment, component: 'component:default/daily-orders' },
    api: {
      componentDag: async () => {
        throw new Error('The repository of daily-orders was not found.');
      },
    },
  },
];

export default stories;
