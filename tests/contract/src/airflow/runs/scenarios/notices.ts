import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

const tell = (callable: string) => [
  { notifier: 'python', with: { module: 'notices', callable } },
];

const step = (id: string, callable: string, more: object = {}) => ({
  id,
  operator: 'python',
  with: { module: 'steps', callable },
  ...more,
});

/** Functions of the component's own are told how tasks and the run ended. */
export const notices: RunScenario = {
  spec: specWith(
    [
      step('load', 'work', {
        group: 'first',
      }),
      step('publish', 'fail', {
        group: 'first',
        after: ['first.load'],
      }),
      step('alone', 'fail', { retries: 0 }),
    ],
    {
      dagId: 'notified',
      notify: { onFailure: tell('tell_run') },
      defaults: { notify: { onFailure: tell('tell_failure') } },
      groups: [
        {
          id: 'first',
          defaults: { notify: { onSuccess: tell('tell_success') } },
        },
      ],
    },
  ),
  files: {
    'steps.py': `def work():
    return "done"


def fail():
    raise ValueError("as it should")
`,
    'notices.py': `from pathlib import Path


def note(line):
    with Path(__file__).with_name("notes.txt").open("a") as notes:
        notes.write(f"{line}\\n")


def tell_success(context):
    note(f"{context['ti'].task_id} succeeded")


def tell_failure(context):
    note(f"{context['ti'].task_id} failed")


def tell_run(context):
    note(f"{context['dag'].dag_id} failed")
`,
  },
  runs: [
    {
      title: 'tells whom it concerns',
      expected: {
        state: 'failed',
        notes: [
          'alone failed',
          'first.load succeeded',
          'first.publish failed',
          'notified failed',
        ],
      },
    },
  ],
};
