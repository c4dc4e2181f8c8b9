import { DagWork } from 'backstage-plugin-mwaa-common';
import { taskSurroundings } from './taskSurroundings';

const work: DagWork = {
  params: { day: { type: 'string' } },
  values: { bucket: { default: 'raw' } },
  groups: [{ id: 'load', after: ['clean'] }, { id: 'report' }],
  tasks: [
    { id: 'list', operator: 's3_list' },
    {
      id: 'clean',
      operator: 'glue_job',
      with: { job_name: { $result: 'list' } },
      params: { rows: { type: 'integer' } },
    },
    { id: 'copy', operator: 's3_to_redshift', group: 'load' },
    { id: 'mail', operator: 'email', group: 'report' },
  ],
};

const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);

describe('what a task may refer to', () => {
  const around = taskSurroundings(work, 1, {});

  it('is no task or group that waits for it', () => {
    expect(ids(around.upstreams)).toEqual(['list', 'report.mail', 'report']);
    expect(ids(around.resultTasks)).toEqual(['list', 'report.mail']);
  });

  it('is followed by none that it waits for', () => {
    expect(ids(around.followers)).toEqual([
      'load.copy',
      'report.mail',
      'load',
      'report',
    ]);
  });

  it('is every param that it sees, and every value', () => {
    expect(around.params).toEqual(['rows', 'day']);
    expect(around.values).toEqual([
      'bucket',
      'account',
      'region',
      'environment',
    ]);
  });

  it('is not the group around it', () => {
    const { upstreams } = taskSurroundings(work, 2, {});
    expect(ids(upstreams)).toEqual(['list', 'clean', 'report.mail', 'report']);
  });
});
