import { readDagValue } from './values';

describe('readDagValue', () => {
  it.each([
    ['text', 'text', { kind: 'literal', value: 'text' }],
    ['null', null, { kind: 'literal', value: null }],
    [
      'a template',
      { $template: '{{ ds }}' },
      { kind: 'template', template: '{{ ds }}' },
    ],
    ['a result', { $result: 'a' }, { kind: 'result', task: 'a' }],
    [
      'a result by key',
      { $result: { task: 'a', key: 'k' } },
      { kind: 'result', task: 'a', key: 'k' },
    ],
    ['a param', { $param: 'p' }, { kind: 'param', name: 'p' }],
    [
      'a literal',
      { $literal: { $odd: 1 } },
      { kind: 'literal', value: { $odd: 1 } },
    ],
    ['a mapping', { a: 1 }, { kind: 'mapping', entries: [['a', 1]] }],
    ['an empty mapping', {}, { kind: 'mapping', entries: [] }],
    ['a list', [1], { kind: 'list', items: [1] }],
  ])('reads %s', (_, value, reading) => {
    expect(readDagValue(value)).toEqual(reading);
  });

  it.each([
    [{ $template: 1 }],
    [{ $param: '' }],
    [{ $result: {} }],
    [{ $result: { task: 'a', keys: 'k' } }],
    [{ $result: { task: 'a', key: 1 } }],
    [{ $result: 'a', x: 1 }],
    [{ $template: 'a', $param: 'b' }],
    [{ $unknown: 1 }],
  ])('calls %j malformed', value => {
    expect(readDagValue(value)).toEqual({
      kind: 'malformed',
      reason: expect.any(String),
    });
  });
});
