import { specWith } from '../airflow/specWith';

/** A DAG in which each text stands wherever a task may hold text. */
export function adversarialSpec(texts: readonly string[]): object {
  const [first] = texts;
  const tell = (text: string) => ({
    notifier: 'sns',
    with: {
      target_arn: 'arn:aws:sns:eu-central-1:123456789012:alerts',
      message: text,
      subject: text,
      message_attributes: { text },
    },
  });
  const tasks = texts.map((text, index) => ({
    id: `t${index}`,
    operator: 'bash',
    after: [{ id: 'all', label: text }],
    docs: text,
    with: { bash_command: text, env: { TEXT: text } },
    notify: { onFailure: [tell(text)] },
  }));
  return specWith(
    [
      {
        id: 'all',
        operator: 'python',
        outlets: ['texts'],
        with: {
          module: 'steps',
          callable: 'load',
          op_args: [...texts],
          op_kwargs: {
            by_text: { $literal: Object.fromEntries(texts.map(t => [t, t])) },
          },
        },
      },
      ...tasks,
    ],
    {
      description: first,
      docs: first,
      assets: {
        texts: {
          uri: 's3://sales-data/texts',
          extra: { texts: [...texts] },
        },
      },
      notify: { onFailure: [tell(first)] },
    },
  );
}
