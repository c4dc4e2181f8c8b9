import { specWith } from '../airflow/specWith';

/** A DAG in which each text is the value of a param and what a branch compares with. */
export const adversarialParamsSpec = (texts: readonly string[]): object =>
  specWith(
    [
      {
        id: 'choose',
        operator: 'branch',
        with: {
          value: { $param: 'p0' },
          cases: texts.map(text => ({ equals: text, then: ['last'] })),
          otherwise: ['other'],
        },
      },
      { id: 'last', operator: 'empty' },
      { id: 'other', operator: 'empty' },
    ],
    {
      params: Object.fromEntries(
        texts.map((text, index) => [
          `p${index}`,
          { type: 'string', default: text, description: text, enum: [text] },
        ]),
      ),
    },
  );
