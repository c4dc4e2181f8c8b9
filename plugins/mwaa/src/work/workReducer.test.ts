import { DagWork } from 'backstage-plugin-mwaa-common';
import { startWork } from './startWork';
import { WorkAction } from './WorkAction';
import { workReducer } from './workReducer';
import { HISTORY_LIMIT, WorkState } from './WorkState';

const after = (work: DagWork, ...actions: WorkAction[]): WorkState =>
  actions.reduce(workReducer, startWork(work));

const trio: DagWork = {
  tasks: [
    { id: 'load', operator: 'bash', with: { bash_command: 'make' } },
    {
      id: 'check',
      operator: 'bash',
      after: ['load'],
      with: { env: { ROWS: { $result: { task: 'load', key: 'rows' } } } },
    },
    {
      id: 'choose',
      operator: 'branch',
      after: [{ id: 'check', label: 'then' }],
      with: {
        cases: [{ equals: 1, then: ['clean'] }],
        otherwise: ['clean', 'tell'],
      },
    },
    { id: 'clean', operator: 'empty', teardown: { of: ['load'] } },
    { id: 'tell', operator: 'empty' },
  ],
};

const grouped: DagWork = {
  groups: [
    { id: 'outer', after: ['start'] },
    { id: 'inner', group: 'outer' },
  ],
  tasks: [
    { id: 'start', operator: 'empty' },
    { id: 'a', operator: 'empty', group: 'outer' },
    { id: 'b', operator: 'empty', group: 'outer.inner', after: ['outer.a'] },
    { id: 'end', operator: 'empty', after: ['outer'] },
  ],
};

describe('tasks', () => {
  it('are added behind another one, in its group, with an id of their own', () => {
    const { work, selection } = after(
      grouped,
      { type: 'addTask', operator: 'bash', after: 'outer.a' },
      { type: 'addTask', operator: 'bash', after: 'outer.bash' },
    );
    expect(work.tasks.slice(2, 4)).toEqual([
      { id: 'bash', operator: 'bash', group: 'outer', after: ['outer.a'] },
      { id: 'bash_2', operator: 'bash', group: 'outer', after: ['outer.bash'] },
    ]);
    expect(selection).toEqual({ kind: 'task', index: 3 });
  });

  it('of a class are called after it', () => {
    const { work } = after(
      { tasks: [] },
      { type: 'addTask', operator: 'acme.ops.LoadOrdersOperator' },
    );
    expect(work.tasks[0].id).toBe('load_orders');
  });

  it('take every reference with them when they get another id', () => {
    const { work } = after(trio, {
      type: 'renameTask',
      index: 0,
      id: 'load_orders',
    });
    expect(work.tasks[1]).toMatchObject({
      after: ['load_orders'],
      with: {
        env: { ROWS: { $result: { task: 'load_orders', key: 'rows' } } },
      },
    });
    expect(work.tasks[3].teardown).toEqual({ of: ['load_orders'] });
    expect(work.tasks[4]).toBe(trio.tasks[4]);
  });

  it('take branches and labels with them', () => {
    const { work } = after(
      trio,
      { type: 'renameTask', index: 3, id: 'tidy' },
      { type: 'renameTask', index: 1, id: 'count' },
    );
    expect(work.tasks[2]).toMatchObject({
      after: [{ id: 'count', label: 'then' }],
      with: {
        cases: [{ equals: 1, then: ['tidy'] }],
        otherwise: ['tidy', 'tell'],
      },
    });
  });

  it.each(['check', '', 'two words'])('never become %p', id => {
    const before = startWork(trio);
    expect(workReducer(before, { type: 'renameTask', index: 0, id })).toBe(
      before,
    );
  });

  it('leave their order to what waited for them when they are removed', () => {
    const { work, selection } = after(
      trio,
      { type: 'select', selection: { kind: 'task', index: 1 } },
      { type: 'removeTasks', indexes: [1] },
    );
    expect(work.tasks[1]).toMatchObject({ id: 'choose', after: ['load'] });
    expect(selection).toEqual({ kind: 'task', index: 1 });
  });

  it('are taken out of branches when they are removed', () => {
    const { work } = after(trio, { type: 'removeTasks', indexes: [3] });
    expect(work.tasks[2].with).toEqual({
      cases: [{ equals: 1, then: [] }],
      otherwise: ['tell'],
    });
  });

  it('are copied with their upstreams', () => {
    const { work, selection } = after(trio, {
      type: 'duplicateTask',
      index: 1,
    });
    expect(work.tasks[2]).toEqual({ ...trio.tasks[1], id: 'check_2' });
    expect(selection).toEqual({ kind: 'task', index: 2 });
  });

  it('stay selected when they move', () => {
    const { work, selection } = after(
      trio,
      { type: 'select', selection: { kind: 'task', index: 0 } },
      { type: 'moveTask', index: 0, to: 2 },
    );
    expect(work.tasks.map(({ id }) => id).slice(0, 3)).toEqual([
      'check',
      'choose',
      'load',
    ]);
    expect(selection).toEqual({ kind: 'task', index: 2 });
  });
});

describe('groups', () => {
  it('take what is in them with them when they get another id', () => {
    const { work } = after(grouped, {
      type: 'renameGroup',
      index: 0,
      id: 'weather',
    });
    expect(work).toEqual({
      groups: [
        { id: 'weather', after: ['start'] },
        { id: 'inner', group: 'weather' },
      ],
      tasks: [
        { id: 'start', operator: 'empty' },
        { id: 'a', operator: 'empty', group: 'weather' },
        {
          id: 'b',
          operator: 'empty',
          group: 'weather.inner',
          after: ['weather.a'],
        },
        { id: 'end', operator: 'empty', after: ['weather'] },
      ],
    });
  });

  it('rename what is in them when their prefix goes', () => {
    const { work } = after(grouped, {
      type: 'setGroup',
      index: 0,
      group: { id: 'outer', after: ['start'], prefix: false },
    });
    expect(work.tasks[2]).toMatchObject({ group: 'inner', after: ['a'] });
  });

  it('leave their edges to their ends when only they are removed', () => {
    const { work } = after(grouped, { type: 'removeGroup', index: 0 });
    expect(work).toEqual({
      groups: [{ id: 'inner' }],
      tasks: [
        { id: 'start', operator: 'empty' },
        { id: 'a', operator: 'empty', after: ['start'] },
        { id: 'b', operator: 'empty', group: 'inner', after: ['a'] },
        { id: 'end', operator: 'empty', after: ['inner.b'] },
      ],
    });
  });

  it('go with their tasks when that is wanted', () => {
    const { work, keys } = after(grouped, {
      type: 'removeGroup',
      index: 0,
      dropTasks: true,
    });
    expect(work).toEqual({
      tasks: [
        { id: 'start', operator: 'empty' },
        { id: 'end', operator: 'empty', after: ['start'] },
      ],
    });
    expect(keys).toEqual({ tasks: [0, 3], groups: [] });
  });

  it('are made of tasks, whose references follow', () => {
    const { work, selection } = after(trio, {
      type: 'addGroup',
      tasks: [0, 1],
    });
    expect(work.groups).toEqual([{ id: 'group' }]);
    expect(work.tasks[1]).toMatchObject({
      group: 'group',
      after: ['group.load'],
    });
    expect(work.tasks[3].teardown).toEqual({ of: ['group.load'] });
    expect(selection).toEqual({ kind: 'group', index: 0 });
  });

  it('give a task another id where its own is taken', () => {
    const { work } = after(
      {
        groups: [{ id: 'g' }],
        tasks: [
          { id: 'a', operator: 'empty', group: 'g' },
          { id: 'a', operator: 'empty' },
          { id: 'b', operator: 'empty', after: ['a', 'g.a'] },
        ],
      },
      { type: 'moveIntoGroup', indexes: [1], group: 'g' },
    );
    expect(work.tasks[1]).toMatchObject({ id: 'a_2', group: 'g' });
    expect(work.tasks[2].after).toEqual(['g.a_2', 'g.a']);
  });
});

describe('arrows', () => {
  it.each([
    ['check', 'check'],
    ['load', 'check'],
    ['choose', 'load'],
    ['gone', 'load'],
  ])('from %s to %s are not made', (from, to) => {
    const before = startWork(trio);
    expect(workReducer(before, { type: 'connect', from, to })).toBe(before);
  });

  it('get a label, and go without a trace', () => {
    const { work } = after(
      trio,
      { type: 'connect', from: 'load', to: 'check', label: 'rows' },
      { type: 'disconnect', from: 'check', to: 'choose' },
    );
    expect(work.tasks[1].after).toEqual([{ id: 'load', label: 'rows' }]);
    expect(work.tasks[2]).not.toHaveProperty('after');
  });
});

describe('the way back', () => {
  const typed = (text: string, at: number): WorkAction => ({
    type: 'setTask',
    index: 0,
    task: { ...trio.tasks[0], with: { bash_command: text } },
    at,
  });

  it('takes typing in one field as one step, until somebody thinks', () => {
    const state = after(
      trio,
      typed('m', 0),
      typed('ma', 200),
      typed('mak', 400),
      typed('make all', 9000),
    );
    expect(state.past).toHaveLength(2);
    const back = workReducer(state, { type: 'undo' });
    expect(back.work.tasks[0].with).toEqual({ bash_command: 'mak' });
    expect(workReducer(back, { type: 'undo' }).work).toEqual(trio);
  });

  it('selects what was selected', () => {
    const { selection } = after(
      trio,
      { type: 'select', selection: { kind: 'task', index: 4 } },
      { type: 'removeTasks', indexes: [4] },
      { type: 'undo' },
    );
    expect(selection).toEqual({ kind: 'task', index: 4 });
  });

  it('is bounded', () => {
    const state = after(
      { tasks: [] },
      ...Array.from({ length: HISTORY_LIMIT + 5 }, (): WorkAction => ({
        type: 'addTask',
        operator: 'empty',
      })),
    );
    expect(state.past).toHaveLength(HISTORY_LIMIT);
  });

  it('keeps the tasks when the settings change', () => {
    const { work } = after(
      { ...grouped, docs: 'old', failFast: true },
      { type: 'setDag', settings: { docs: 'new' } },
    );
    expect(work).toEqual({ ...grouped, docs: 'new' });
  });
});
