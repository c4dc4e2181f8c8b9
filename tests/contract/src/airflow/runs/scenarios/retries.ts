import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

/** A task that works the second time. */
export const retries: RunScenario = {
  // Older ones never count a try, and so try for ever.
  firstVersion: '2.10.0',
  spec: specWith(
    [
      {
        id: 'load',
        operator: 'python',
        with: { module: 'steps', callable: 'load' },
        retries: 1,
        retryDelay: 'PT1S',
        notify: {
          onRetry: [
            {
              notifier: 'python',
              with: { module: 'steps', callable: 'tell_retry' },
            },
          ],
        },
      },
    ],
    { dagId: 'retries' },
  ),
  files: {
    'steps.py': `from pathlib import Path

NOTES = Path(__file__).with_name("notes.txt")


def load():
    if not NOTES.exists():
        raise ValueError("as it should")


def tell_retry(context):
    NOTES.write_text(f"{context['ti'].task_id} is tried again")
`,
  },
  runs: [
    {
      title: 'tells of the next try, and goes on',
      expected: {
        state: 'success',
        tasks: { load: 'success' },
        notes: ['load is tried again'],
      },
    },
  ],
};
