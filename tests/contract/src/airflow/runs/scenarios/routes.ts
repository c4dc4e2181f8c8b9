import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

const empty = (id: string, more: object = {}) => ({
  id,
  operator: 'empty',
  ...more,
});

/** Ways that the calendar and functions choose, into groups of any names. */
export const routes: RunScenario = {
  spec: specWith(
    [
      {
        id: 'choose',
        operator: 'branch_python',
        with: { module: 'steps', callable: 'choose' },
      },
      empty('a.b', { group: 'plain', after: ['choose'] }),
      empty('1', { group: 'plain', after: ['choose'] }),
      empty('Not-This', { after: ['choose'] }),
      {
        id: 'by_side',
        operator: 'branch',
        with: {
          value: { $template: '{{ logical_date.month }}' },
          cases: [{ equals: 3, then: ['inner'] }],
          otherwise: ['Not-That'],
        },
      },
      empty('left', { group: 'inner' }),
      empty('right', { group: 'inner' }),
      empty('last', { group: 'inner', after: ['inner.left', 'inner.right'] }),
      empty('Not-That'),
      {
        id: 'on_sundays',
        operator: 'short_circuit_weekday',
        with: { weekdays: ['Sunday'] },
      },
      empty('rest', { after: ['on_sundays'] }),
      {
        id: 'by_day',
        operator: 'branch_weekday',
        with: {
          week_day: ['Sunday'],
          use_task_logical_date: true,
          follow_task_ids_if_true: ['sunday', 'weekend'],
          follow_task_ids_if_false: ['workday'],
        },
      },
      empty('sunday'),
      empty('weekend'),
      empty('workday'),
    ],
    {
      dagId: 'routes',
      timezone: 'Europe/Rome',
      groups: [{ id: 'plain', prefix: false }, { id: 'inner' }],
    },
  ),
  files: {
    'steps.py': `def choose():
    return ["a.b", "1"]
`,
  },
  runs: [
    {
      // In Rome it is Sunday already; Airflow's own branch looks at UTC.
      title: 'follow the functions and the day',
      logicalDate: '2026-03-14T23:30:00Z',
      expected: {
        state: 'success',
        tasks: {
          choose: 'success',
          'a.b': 'success',
          '1': 'success',
          'Not-This': 'skipped',
          by_side: 'success',
          'inner.left': 'success',
          'inner.right': 'success',
          'inner.last': 'success',
          'Not-That': 'skipped',
          on_sundays: 'success',
          rest: 'success',
          by_day: 'success',
          sunday: 'skipped',
          weekend: 'skipped',
          workday: 'success',
        },
      },
    },
  ],
};
