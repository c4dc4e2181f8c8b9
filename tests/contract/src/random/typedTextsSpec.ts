import { AirflowTarget, compareVersions } from 'backstage-plugin-mwaa-common';
import { specWith } from '../airflow/specWith';
import { keyOf } from './keyOf';
import { TypedTexts } from './TypedTexts';

const tell = (text: string) => ({
  onFailure: [
    {
      notifier: 'sns',
      with: {
        target_arn: 'arn:aws:sns:eu-central-1:123456789012:alerts',
        message: text,
        message_attributes: { [keyOf(text)]: text },
      },
    },
  ],
});

/** A DAG with a text in each field that takes one. */
export function typedTextsSpec(
  texts: TypedTexts,
  target: AirflowTarget,
  nativeRendering: boolean,
): object {
  const names = (displayName: string) =>
    compareVersions(target.airflowVersion, '2.9') >= 0 ? { displayName } : {};
  const { literal, value } = texts;
  const deep = { deep: [{ er: literal }, literal] };
  return specWith(
    [
      {
        id: 'python',
        operator: 'python',
        outlets: ['orders'],
        docs: texts.taskDocs,
        ...names(texts.taskName),
        notify: tell(texts.taskMessage),
        with: {
          module: 'steps',
          callable: 'load',
          op_args: [literal, { $env: 'place' }],
          op_kwargs: { deep, value: { $env: 'place' } },
        },
      },
      {
        id: 'bash',
        operator: 'bash',
        group: 'g',
        after: [{ id: 'python', label: texts.label }],
        with: {
          bash_command: texts.command,
          env: {
            LITERAL: literal,
            VALUE: { $env: 'place' },
            FILLED: { $template: 'a {{ env.place }} b' },
          },
        },
      },
      {
        id: 'choose',
        operator: 'branch',
        with: {
          value: { $param: 'text' },
          cases: [{ equals: texts.compared, then: ['last'] }],
          otherwise: ['other'],
        },
      },
      { id: 'last', operator: 'empty' },
      { id: 'other', operator: 'empty' },
    ],
    {
      nativeRendering,
      description: texts.description,
      docs: texts.docs,
      ...names(texts.displayName),
      owner: texts.owner,
      tags: [texts.tag],
      notify: tell(texts.message),
      groups: [
        {
          id: 'g',
          tooltip: texts.tooltip,
          displayName: texts.groupName,
          defaults: { notify: tell(texts.groupMessage) },
        },
      ],
      params: {
        text: {
          type: 'string',
          default: texts.param,
          enum: [texts.param],
          examples: [texts.param],
          description: texts.paramDescription,
          title: texts.title,
          section: texts.section,
        },
      },
      values: { place: { in: { prod: value } } },
      assets: {
        orders: { uri: 's3://sales/orders', extra: { a: [texts.extra] } },
      },
    },
  );
}
