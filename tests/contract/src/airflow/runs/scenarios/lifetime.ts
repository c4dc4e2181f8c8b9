import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

const step = (id: string, callable: string, more: object = {}) => ({
  id,
  operator: 'python',
  with: { module: 'steps', callable },
  ...more,
});

/** A setup, work that fails, and a teardown that runs all the same. */
export const lifetime: RunScenario = {
  spec: specWith(
    [
      step('create', 'work'),
      step('load', 'fail', { after: ['create'] }),
      step('report', 'work', { after: ['load'] }),
      step('delete', 'work', {
        after: ['report'],
        teardown: { of: ['create'] },
      }),
      step('recover', 'work', { after: ['load'], triggerRule: 'one_failed' }),
    ],
    { dagId: 'lifetime' },
  ),
  files: {
    'steps.py': `def work():
    return "done"


def fail():
    raise ValueError("as it should")
`,
  },
  runs: [
    {
      title: 'takes down what was set up, whatever happened',
      expected: {
        state: 'failed',
        tasks: {
          create: 'success',
          load: 'failed',
          report: 'upstream_failed',
          delete: 'success',
          recover: 'success',
        },
      },
    },
  ],
};
