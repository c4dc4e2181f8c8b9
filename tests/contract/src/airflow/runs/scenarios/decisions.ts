import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

const empty = (id: string, more: object = {}) => ({
  id,
  operator: 'empty',
  ...more,
});

/** Branches by a param and by a part of a result; a gate; a join. */
export const decisions: RunScenario = {
  spec: specWith(
    [
      {
        id: 'by_kind',
        operator: 'branch',
        with: {
          value: { $param: 'kind' },
          cases: [
            { equals: 'image', then: ['image'] },
            { oneOf: ['video', "it's"], then: ['transcode'] },
          ],
          otherwise: ['skip'],
        },
      },
      {
        id: 'count',
        group: 'image',
        operator: 'python',
        with: { module: 'steps', callable: 'count' },
      },
      {
        id: 'by_share',
        group: 'image',
        operator: 'branch',
        with: {
          value: { $result: { task: 'image.count', path: ["it's", 0] } },
          cases: [
            { atLeast: 0.5, then: ['image.shrink'] },
            { below: 0.3, then: ['image.thumbnail'] },
          ],
        },
      },
      empty('shrink', { group: 'image' }),
      empty('thumbnail', { group: 'image' }),
      {
        id: 'has_rows',
        operator: 'short_circuit',
        after: ['image.count'],
        with: {
          value: { $result: { task: 'image.count', path: ['rows'] } },
          condition: { empty: false },
        },
      },
      empty('publish', { after: ['has_rows'] }),
      empty('transcode'),
      empty('skip'),
      empty('store', {
        after: ['image.shrink', 'image.thumbnail', 'transcode'],
        triggerRule: 'none_failed_min_one_success',
      }),
    ],
    {
      dagId: 'decisions',
      groups: [{ id: 'image' }],
      params: { kind: { type: 'string', default: 'image' } },
    },
  ),
  files: {
    'steps.py': `def count():
    return {"it's": [0.25], "rows": []}
`,
  },
  runs: [
    {
      title: 'goes into the group, and on by numbers of the result',
      expected: {
        state: 'success',
        tasks: {
          by_kind: 'success',
          'image.count': 'success',
          'image.by_share': 'success',
          'image.shrink': 'skipped',
          'image.thumbnail': 'success',
          has_rows: 'success',
          publish: 'skipped',
          transcode: 'skipped',
          skip: 'skipped',
          store: 'success',
        },
      },
    },
    {
      title: 'takes the case that the run asks for',
      conf: { kind: "it's" },
      expected: {
        tasks: {
          by_kind: 'success',
          'image.count': 'skipped',
          'image.by_share': 'skipped',
          'image.shrink': 'skipped',
          'image.thumbnail': 'skipped',
          has_rows: 'skipped',
          publish: 'skipped',
          transcode: 'success',
          skip: 'skipped',
          store: 'success',
        },
      },
    },
    {
      title: 'goes on with what is left where no case holds',
      conf: { kind: 'text' },
      expected: {
        tasks: expect.objectContaining({
          'image.count': 'skipped',
          transcode: 'skipped',
          skip: 'success',
          store: 'skipped',
        }),
      },
    },
  ],
};
