import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

const copied = (id: string, map: object, given: object) => ({
  id,
  operator: 'python',
  map,
  with: { module: 'steps', callable: 'got', op_kwargs: given },
});

/** Copies over constants and results, and a task that takes what they return. */
export const copies: RunScenario = {
  spec: specWith(
    [
      {
        id: 'tables',
        operator: 'python',
        with: { module: 'steps', callable: 'tables' },
      },
      {
        id: 'days',
        operator: 'python',
        with: { module: 'steps', callable: 'days' },
      },
      copied(
        'each_table',
        { each: { 'op_kwargs.table': { $result: 'tables' }, op_args: [[1]] } },
        { mode: 'full', braces: '{{ ds }}' },
      ),
      copied(
        'paired',
        {
          together: {
            'op_kwargs.table': { $result: 'tables' },
            'op_kwargs.day': { $result: 'days' },
          },
        },
        { mode: 'full' },
      ),
      copied(
        'cross',
        {
          each: {
            'op_kwargs.day': ['{{ ds }}', { $template: '{{ ds }}' }],
            op_args: [['a']],
          },
        },
        { mode: 'full' },
      ),
      copied(
        'listed',
        {
          together: {
            'op_kwargs.table': ['orders', 'rates'],
            'op_kwargs.day': [1, { $template: '{{ ds }}' }],
          },
        },
        { mode: 'full' },
      ),
      {
        id: 'second_table',
        operator: 'short_circuit',
        with: {
          value: { $result: { task: 'listed', path: [1, 'table'] } },
          condition: { equals: 'rates' },
        },
      },
      {
        id: 'first_table',
        operator: 'python',
        after: ['second_table'],
        with: {
          module: 'steps',
          callable: 'got',
          op_kwargs: {
            table: { $result: { task: 'listed', path: [0, 'table'] } },
          },
        },
      },
      {
        id: 'given',
        operator: 'python',
        with: { module: 'steps', callable: 'got' },
        map: { kwargs: { $result: 'calls' } },
      },
      {
        id: 'calls',
        operator: 'python',
        with: { module: 'steps', callable: 'calls' },
      },
      {
        id: 'sum_up',
        operator: 'python',
        with: {
          module: 'steps',
          callable: 'sum_up',
          op_args: [{ $result: 'each_table' }],
        },
      },
    ],
    { dagId: 'copies' },
  ),
  files: {
    'steps.py': `def tables():
    return ["orders", "{{ ds }}"]


def days():
    return ["monday", "{{ ds }}"]


def calls():
    return [{"op_kwargs": {"mode": "full"}}, {"op_args": [1]}]


def got(*args, **kwargs):
    names = ("table", "day", "mode", "braces")
    return {"args": list(args), **{name: kwargs[name] for name in names if name in kwargs}}


def sum_up(copies):
    return [each["table"] for each in copies]
`,
  },
  runs: [
    {
      title: 'gives each copy its own arguments, and the others to all',
      expected: {
        state: 'success',
        results: expect.objectContaining({
          'each_table[0]': expect.objectContaining({
            return_value: {
              args: [1],
              table: 'orders',
              mode: 'full',
              braces: '{{ ds }}',
            },
          }),
          'each_table[1]': expect.objectContaining({
            return_value: expect.objectContaining({ table: '{{ ds }}' }),
          }),
          'paired[0]': expect.objectContaining({
            return_value: {
              args: [],
              table: 'orders',
              day: 'monday',
              mode: 'full',
            },
          }),
          'paired[1]': expect.objectContaining({
            return_value: {
              args: [],
              table: '{{ ds }}',
              day: '{{ ds }}',
              mode: 'full',
            },
          }),
          'cross[0]': expect.objectContaining({
            return_value: { args: ['a'], day: '{{ ds }}', mode: 'full' },
          }),
          'cross[1]': expect.objectContaining({
            return_value: { args: ['a'], day: '2026-03-14', mode: 'full' },
          }),
          'listed[0]': expect.objectContaining({
            return_value: { args: [], table: 'orders', day: 1, mode: 'full' },
          }),
          'listed[1]': expect.objectContaining({
            return_value: {
              args: [],
              table: 'rates',
              day: '2026-03-14',
              mode: 'full',
            },
          }),
          first_table: expect.objectContaining({
            return_value: { args: [], table: 'orders' },
          }),
          'given[0]': expect.objectContaining({
            return_value: { args: [], mode: 'full' },
          }),
          'given[1]': expect.objectContaining({
            return_value: { args: [1] },
          }),
          sum_up: expect.objectContaining({
            return_value: ['orders', '{{ ds }}'],
          }),
        }),
      },
    },
  ],
};
