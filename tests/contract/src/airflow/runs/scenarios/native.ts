import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

/** Where templates become Python values, text stays text. */
export const native: RunScenario = {
  spec: specWith(
    [
      {
        id: 'extract',
        operator: 'python',
        with: { module: 'steps', callable: 'extract' },
      },
      {
        id: 'load',
        operator: 'python',
        with: {
          module: 'steps',
          callable: 'load',
          op_kwargs: {
            texts: ['1', '[1, 2]', 'None', "it's", '{{ ds }}', '1e3', '(1,)'],
            numbers: [1, 2.5, true, null],
            whole: { $result: 'extract' },
            part: { $result: { task: 'extract', path: ['rows', 1] } },
            count: { $param: 'count' },
            tables: { $param: 'tables' },
            name: { $param: 'name' },
            day: { $template: '{{ ds }}' },
            share: { $env: 'share' },
          },
        },
      },
      {
        id: 'is_large',
        operator: 'short_circuit',
        after: ['load'],
        with: {
          value: { $template: '{{ params.count + 1 }}' },
          condition: { oneOf: [4, 5] },
        },
      },
    ],
    {
      dagId: 'native',
      nativeRendering: true,
      params: {
        count: { type: 'integer', default: 3 },
        tables: { type: 'array', default: ["it's", '1'] },
        name: { type: 'string', default: '007' },
      },
      values: { share: { default: '0.5' } },
    },
  ),
  files: {
    'steps.py': `def extract():
    return {"rows": ["1", 2]}


def load(**kwargs):
    names = ("texts", "numbers", "whole", "part", "count", "tables", "name", "day", "share")
    return [kwargs[name] for name in names]
`,
  },
  runs: [
    {
      title: 'arrives with its type',
      expected: {
        state: 'success',
        tasks: { extract: 'success', load: 'success', is_large: 'success' },
        results: {
          load: {
            return_value: [
              ['1', '[1, 2]', 'None', "it's", '{{ ds }}', '1e3', '(1,)'],
              [1, 2.5, true, null],
              { rows: ['1', 2] },
              2,
              3,
              ["it's", '1'],
              '007',
              '2026-03-14',
              '0.5',
            ],
          },
        },
      },
    },
  ],
};
