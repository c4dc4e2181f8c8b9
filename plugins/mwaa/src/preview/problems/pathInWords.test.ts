import { pathInWords } from './pathInWords';

const work = {
  groups: [{ id: 'extract' }],
  tasks: [{ id: 'load' }, {}],
};

describe('pathInWords', () => {
  it.each([
    [['tasks', 0, 'with', 'sql'], 'Task load, argument sql'],
    [['tasks', 0, 'after', 1], 'Task load, Runs after, entry 2'],
    [['tasks', 1, 'operator'], 'Task 2, Operator'],
    [['tasks', 7], 'Task 8'],
    [['groups', 0, 'defaults', 'retries'], 'Group extract, Defaults, Retries'],
    [['schedule', 'cron'], 'Schedule, Cron expression'],
    [['dagId'], 'DAG id'],
    [[], 'The DAG'],
  ])('%j is %s', (path, words) => {
    expect(pathInWords(path, work)).toBe(words);
  });

  it('also names places in what is no work at all', () => {
    expect(pathInWords(['tasks', 0], undefined)).toBe('Task 1');
  });
});
