import { problemsOf } from '../__fixtures__/problemsOf';
import { validDagSpec as valid } from '../__fixtures__/validDagSpec';

const empty = (id: string, rest: object = {}) => ({
  id,
  operator: 'empty',
  ...rest,
});
const withGraph = (tasks: object[], groups?: object[]) => ({
  ...valid,
  tasks,
  ...(groups && { groups }),
});

describe('parseDagSpec refuses of the graph', () => {
  it.each<[string, object, string, RegExp]>([
    [
      'a task with the id of a group',
      withGraph([empty('g'), empty('a', { group: 'g' })], [{ id: 'g' }]),
      '2.10.3',
      /^tasks\[0\]\.id: "g" is the id of another group too/,
    ],
    [
      'the same full id of two tasks',
      withGraph([empty('g.a'), empty('a', { group: 'g' })], [{ id: 'g' }]),
      '3.0.6',
      /^tasks\[1\]\.id: "g\.a" is the id of another task too/,
    ],
    [
      'two groups of one id',
      withGraph([empty('a', { group: 'g' })], [{ id: 'g' }, { id: 'g' }]),
      '3.0.6',
      /^groups\[1\]\.id: "g" is the id of another group too/,
    ],
    [
      'a group inside another with an id that Airflow 2 takes for another’s',
      withGraph(
        [empty('a', { group: 'load' }), empty('b', { group: 'out.load' })],
        [{ id: 'load' }, { id: 'out' }, { id: 'load', group: 'out' }],
      ),
      '2.11.2',
      /^groups\[2\]\.id: is already the id "load".*Airflow 2\.11\.2/,
    ],
    [
      'a group id with a space',
      withGraph([empty('a', { group: 'my g' })], [{ id: 'my g' }]),
      '3.0.6',
      /^groups\[0\]\.id: must hold only/,
    ],
    [
      'a group id with a dot',
      withGraph([empty('a', { group: 'g.h' })], [{ id: 'g.h', prefix: false }]),
      '2.7.2',
      /^groups\[0\]\.id: must hold only/,
    ],
    [
      'a full id that is too long',
      withGraph(
        [empty('a'.repeat(60), { group: 'g'.repeat(200) })],
        [{ id: 'g'.repeat(200) }],
      ),
      '2.7.2',
      /^tasks\[0\]\.id: makes a task_id of 261 characters/,
    ],
    [
      'a group without tasks',
      withGraph([empty('a')], [{ id: 'g' }]),
      '3.0.6',
      /^groups\[0\]: holds no task/,
    ],
    [
      'an unknown group of a task',
      withGraph(
        [empty('a', { group: 'inner' }), empty('b', { group: 'g.inner' })],
        [{ id: 'g' }, { id: 'inner', group: 'g' }],
      ),
      '3.0.6',
      /^tasks\[0\]\.group: "inner" is no group.*The id of that group is "g\.inner"/,
    ],
    [
      'a group inside of itself',
      withGraph([empty('a')], [{ id: 'g', group: 'g' }]),
      '3.0.6',
      /^groups\[0\]\.group: is the group itself/,
    ],
    [
      'groups inside of each other',
      withGraph(
        [empty('a')],
        [
          { id: 'g', group: 'h' },
          { id: 'h', group: 'g' },
        ],
      ),
      '3.0.6',
      /^groups\[1\]\.group: is inside of "h" itself/,
    ],
    [
      'a task as a group',
      withGraph([empty('a'), empty('b', { group: 'a' })]),
      '3.0.6',
      /^tasks\[1\]\.group: "a" is a task; name a group/,
    ],
    [
      'an upstream by its short id',
      withGraph(
        [empty('load', { group: 'g' }), empty('b', { after: ['load'] })],
        [{ id: 'g' }],
      ),
      '3.0.6',
      /^tasks\[1\]\.after\[0\]: "load" is no task or group.*The id of that task is "g\.load"/,
    ],
    [
      'an edge from a task to its own group',
      withGraph(
        [empty('a', { group: 'g' }), empty('b', { group: 'g', after: ['g'] })],
        [{ id: 'g' }],
      ),
      '3.0.6',
      /^tasks\[1\]\.after\[0\]: is a group that "g\.b" is in/,
    ],
    [
      'an edge from a group to what it holds',
      withGraph(
        [empty('a', { group: 'g' })],
        [{ id: 'g', after: [{ id: 'g.a', label: 'x' }] }],
      ),
      '3.0.6',
      /^groups\[0\]\.after\[0\]: is in "g" itself/,
    ],
    [
      'an upstream twice',
      withGraph([empty('a'), empty('b', { after: ['a', 'a'] })]),
      '3.0.6',
      /^tasks\[1\]\.after\[1\]: "a" is there twice/,
    ],
    [
      'a circle through groups',
      withGraph(
        [
          empty('a', { group: 'g' }),
          empty('b', { group: 'h' }),
          empty('c', { after: ['h'] }),
        ],
        [
          { id: 'g', after: ['c'] },
          { id: 'h', after: ['g'] },
        ],
      ),
      '3.0.6',
      /^tasks: wait for each other in a circle: .*g\.a → h\.b/,
    ],
    [
      'the result of a group',
      withGraph(
        [
          empty('a', { group: 'g' }),
          {
            id: 'b',
            operator: 'bash',
            with: { bash_command: { $result: 'g' } },
          },
        ],
        [{ id: 'g' }],
      ),
      '3.0.6',
      /^tasks\[1\]\.with\.bash_command: "g" is a group; name a task/,
    ],
    [
      'a teardown of itself',
      withGraph([empty('a', { teardown: { of: ['a'] } })]),
      '3.0.6',
      /^tasks\[0\]\.teardown\.of\[0\]: is the task itself/,
    ],
    [
      'a teardown of a teardown',
      withGraph([
        empty('a'),
        empty('b', { teardown: { of: ['a'] } }),
        empty('c', { teardown: { of: ['b'] } }),
      ]),
      '3.0.6',
      /^tasks\[2\]\.teardown\.of\[0\]: "b" is a teardown itself/,
    ],
    [
      'a rule of a teardown',
      withGraph([
        empty('a'),
        empty('b', { teardown: { of: ['a'] }, triggerRule: 'all_done' }),
      ]),
      '3.0.6',
      /^tasks\[1\]\.triggerRule: is fixed for a teardown/,
    ],
    [
      'another rule right after a setup',
      withGraph(
        [
          empty('a'),
          empty('w', { group: 'g', after: ['a'] }),
          empty('b', { teardown: { of: ['a'] }, after: ['g.w'] }),
        ],
        [{ id: 'g', defaults: { triggerRule: 'all_done' } }],
      ),
      '3.0.6',
      /^tasks\[1\]\.triggerRule: must be all_success right after "a"/,
    ],
    [
      'an edge from a group of teardowns',
      withGraph(
        [
          empty('a'),
          empty('b', { group: 'g', teardown: { of: ['a'] } }),
          empty('c', { after: ['g'] }),
        ],
        [{ id: 'g' }],
      ),
      '3.0.6',
      /^tasks\[2\]\.after\[0\]: "g" holds nothing but teardowns/,
    ],
    [
      'a result that is not kept',
      withGraph([
        empty('a', { pushResult: false }),
        {
          id: 'b',
          operator: 'bash',
          with: { bash_command: { $result: 'a' } },
        },
      ]),
      '3.0.6',
      /^tasks\[1\]\.with\.bash_command: is a result that "a" does not keep/,
    ],
    [
      'a rule that the target does not have',
      withGraph([
        empty('a'),
        empty('b', { after: ['a'], triggerRule: 'all_done_min_one_success' }),
      ]),
      '3.0.6',
      /^tasks\[1\]\.triggerRule: is possible from Airflow 3\.1 on/,
    ],
    [
      'an unknown follower of a branch',
      withGraph([
        {
          id: 'a',
          operator: 'branch',
          with: {
            value: { $param: 'day' },
            cases: [{ equals: 'x', then: ['b', 'gone'] }],
          },
        },
        empty('b'),
      ]),
      '3.0.6',
      /^tasks\[0\]\.with\.cases\[0\]\.then\[1\]: "gone" is no task/,
    ],
  ])('%s', (_, input, version, message) => {
    expect(problemsOf(input, version)).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it('nothing of groups, setups and labels as they should be', () => {
    const input = withGraph(
      [
        empty('start'),
        empty('a', { group: 'g.h' }),
        empty('b', { group: 'g', after: [{ id: 'g.h', label: 'then' }] }),
        empty('c', { after: ['g'] }),
        empty('end', { after: ['c'], teardown: { of: ['start'] } }),
      ],
      [
        { id: 'g', after: ['start'] },
        { id: 'h', group: 'g' },
      ],
    );
    expect(problemsOf(input, '2.7.2')).toEqual([]);
    expect(problemsOf(input, '3.3.2')).toEqual([]);
  });

  it('the id of an inner group only where Airflow does', () => {
    const input = withGraph(
      [empty('a', { group: 'load' }), empty('b', { group: 'out.load' })],
      [{ id: 'load' }, { id: 'out' }, { id: 'load', group: 'out' }],
    );
    expect(problemsOf(input, '3.0.6')).toEqual([]);
  });
});
