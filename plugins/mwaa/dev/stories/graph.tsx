import { TaskGraphViewProps } from '../../src/work';
import { GraphSample } from '../samples/GraphSample';
import { sampleForm } from '../samples/sampleForm';
import { Story } from '../Story';

type Work = TaskGraphViewProps['work'];

const story = (
  title: string,
  work: Work,
  problems?: { [id: string]: number },
): Story => ({
  title,
  properties: {},
  element: () => <GraphSample work={work} problems={problems} />,
});

const grouped: Work = {
  groups: [
    { id: 'extract' },
    { id: 'checks', group: 'extract', after: ['extract.get_orders'] },
    { id: 'load', after: ['extract'] },
    { id: 'empty_group' },
  ],
  tasks: [
    {
      id: 'wait_for_file',
      operator: 's3_key_sensor',
      with: { bucket_key: 's3://orders/today' },
    },
    {
      id: 'get_orders',
      group: 'extract',
      operator: 'bash',
      after: ['wait_for_file'],
    },
    {
      id: 'rows',
      group: 'extract.checks',
      operator: 'sql_check',
    },
    { id: 'columns', group: 'extract.checks', operator: 'sql_check' },
    {
      id: 'choose',
      operator: 'branch_sql',
      after: [{ id: 'load', label: 'when loaded' }],
      with: { follow_task_ids_if_true: ['tell'] },
    },
    { id: 'tell', operator: 'slack_post' },
    {
      id: 'copy',
      group: 'load',
      operator: 'bash',
      map: { each: { env: [{ A: '1' }, { A: '2' }] } },
    },
    { id: 'create_cluster', operator: 'emr_create_job_flow' },
    {
      id: 'delete_cluster',
      operator: 'emr_terminate_job_flow',
      after: ['copy_of_a_name_that_is_not_there', 'create_cluster'],
      teardown: { of: ['create_cluster'] },
    },
    {
      id: 'a_task_with_a_name_that_is_much_longer_than_the_box_it_stands_in',
      operator: 'com.example.operators.SomethingOfTheTeamOperator',
      after: ['tell', 'delete_cluster'],
    },
  ],
};

const stories: Story[] = [
  story('Everything it can show', grouped, {
    'extract.checks.rows': 2,
    load: 1,
  }),
  story('Five tasks', sampleForm(5).work),
  story('Nothing', { tasks: [] }),
  story('200 tasks', sampleForm(200).work),
  story('A circle', {
    tasks: [
      { id: 'a', operator: 'bash', after: ['c'] },
      { id: 'b', operator: 'bash', after: ['a'] },
      { id: 'c', operator: 'bash', after: ['b'] },
    ],
  }),
];

export default stories;
