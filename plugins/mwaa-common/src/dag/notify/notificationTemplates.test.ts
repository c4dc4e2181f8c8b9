import { problemsOf } from '../__fixtures__/problemsOf';
import { validDagSpec as valid } from '../__fixtures__/validDagSpec';
import { withTask } from '../__fixtures__/withTask';

const notification = (template: string) => ({
  notifier: 'sns',
  with: {
    target_arn: 'arn:aws:sns:eu-central-1:1:a',
    message: { $template: template },
  },
});

describe('the template of a notification', () => {
  it('may say what Airflow knows of the failure', () => {
    const onFailure = [
      notification(
        '{{ ti.task_id }}, try {{ ti.try_number }}: {{ exception }}',
      ),
    ];
    expect(problemsOf(withTask({ notify: { onFailure } }))).toEqual([]);
    const ofRun = [notification('{{ dag.dag_id }}: {{ reason }}')];
    expect(problemsOf({ ...valid, notify: { onFailure: ofRun } })).toEqual([]);
  });

  it('may not say what only another event has', () => {
    const onSuccess = [notification('{{ exception }}')];
    expect(problemsOf(withTask({ notify: { onSuccess } }))).toEqual([
      expect.stringMatching(
        /message: uses "exception", which Airflow does not know/,
      ),
    ]);
  });
});
