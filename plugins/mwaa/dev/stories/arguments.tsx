import { DagTask, DagWork, palette } from 'backstage-plugin-mwaa-common';
import { ComponentProps } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FormSample } from '../samples/FormSample';
import { Story } from '../Story';

/** `?operator=glue_job`: any operator, with an example of each argument. */
function AnyOperator() {
  const [search] = useSearchParams();
  const id = search.get('operator') ?? 'ecs_run_task';
  const definition = palette.find(operator => operator.id === id)!;
  const task = {
    id: 'task',
    operator: id,
    with: Object.fromEntries(
      definition.fields.map(({ name, example }) => [name, example]),
    ),
  } as DagTask;
  return <FormSample form="task" work={{ tasks: [task] }} />;
}

const shop: DagWork = {
  params: { day: { type: 'string', default: '2026-01-01' } },
  values: { bucket: { default: 'raw-data' } },
  assets: { orders: { uri: 's3://sales-data/orders' } },
  defaults: { retries: 2, retryDelay: 'PT5M' },
  groups: [{ id: 'load', tooltip: 'Into the warehouse' }],
  tasks: [
    { id: 'list_orders', operator: 's3_list', with: { bucket: 'raw' } },
    {
      id: 'clean',
      operator: 'glue_job',
      after: [{ id: 'list_orders', label: 'when there are some' }],
      with: {
        job_name: 'orders-clean',
        script_args: {
          '--day': { $template: '{{ ds }}' },
          '--mode': 'full {{ ds }}',
        },
        job_poll_interval: 30,
        wait_for_completion: true,
      },
      outlets: ['orders'],
    },
    { id: 'copy', operator: 's3_to_redshift', group: 'load' },
    {
      id: 'decide',
      operator: 'branch',
      with: {
        value: { $param: 'day' },
        cases: [{ equals: 'manual', then: ['clean'] }],
      },
    },
  ],
};

const many: DagWork = {
  tasks: Array.from({ length: 200 }, (_, index) => ({
    id: `task_${index}`,
    operator: 'glue_job',
    ...(index && { after: [`task_${index - 1}`] }),
    with: { job_name: `job-${index}` },
  })),
};

const alone = (
  title: string,
  props: Omit<ComponentProps<typeof FormSample>, 'work'> & { work?: DagWork },
): Story => ({
  title,
  properties: {},
  element: () => <FormSample work={shop} {...props} />,
});

const stories: Story[] = [
  alone('A task', { form: 'task', index: 1 }),
  alone('A task with problems', {
    form: 'task',
    index: 2,
    problems: [
      {
        path: ['with', 'schema'],
        message: 'is missing: s3_to_redshift needs it',
      },
      { path: ['retries'], message: 'must be at most 100' },
      { path: ['with'], message: 'needs exactly one of a and b' },
    ],
  }),
  alone('A branch', { form: 'task', index: 3 }),
  alone('A group', { form: 'group' }),
  alone('The DAG', { form: 'dag' }),
  alone('A task among 200', { form: 'task', index: 100, work: many }),
  {
    title: 'Any operator: ?operator=glue_job',
    properties: {},
    element: AnyOperator,
  },
];

export default stories;
