import { DagParamDefinition } from 'backstage-plugin-mwaa-common';
import { firstDraft } from './firstDraft';
import { ParamDraft } from './ParamDraft';
import { readParams } from './readParams';

const read = (definition: DagParamDefinition, draft: ParamDraft) =>
  readParams({ p: definition }, { p: draft });

describe('readParams', () => {
  it.each<[string, DagParamDefinition, ParamDraft, unknown]>([
    ['a text', { schema: { type: 'string' } }, ' a ', ' a '],
    ['an integer', { schema: { type: 'integer' } }, '7', 7],
    ['a number', { schema: { type: 'number' } }, '0.5', 0.5],
    ['a boolean', { schema: { type: 'boolean' } }, true, true],
    ['a choice', { schema: { enum: ['a', 2] } }, '1', 2],
    ['a list as YAML', { schema: { type: 'array' } }, '- a\n- 2', ['a', 2]],
    ['an object as JSON', { schema: { type: 'object' } }, '{"a": 1}', { a: 1 }],
    ['anything', { schema: {} }, 'true', true],
    ['one of two types', { schema: { type: ['string', 'integer'] } }, '5', 5],
  ])('reads %s', (_, definition, draft, value) => {
    expect(read(definition, draft)).toEqual({
      params: { p: value },
      problems: {},
    });
  });

  it.each<[string, DagParamDefinition, ParamDraft, RegExp]>([
    ['nothing', { schema: { type: 'string' } }, '', /Write a value/],
    [
      'half a number',
      { schema: { type: 'integer' } },
      '1.5',
      /must be integer/,
    ],
    ['no number', { schema: { type: 'number' } }, 'x', /Write a number/],
    [
      'too little',
      { schema: { type: 'integer', minimum: 1 } },
      '0',
      /at least 1/,
    ],
    [
      'too long',
      { schema: { type: 'string', maxLength: 2 } },
      'abc',
      /at most 2/,
    ],
    [
      'another form',
      { schema: { type: 'string', pattern: '^a' } },
      'b',
      /match/,
    ],
    [
      'no date',
      { schema: { type: 'string', format: 'date' } },
      '31.1.2026',
      /^It must be a date such as "2026-01-31"\.$/,
    ],
    [
      'a moment without its offset',
      { schema: { type: ['null', 'string'], format: 'date-time' } },
      '"2026-01-31T06:00"',
      /must be a moment with its offset/,
    ],
    ['no list', { schema: { type: 'array' } }, 'a: 1', /must be array/],
    ['no YAML', { schema: { type: 'array' } }, '[a', /cannot be read/],
    [
      'a wrong item',
      { schema: { type: 'array', items: { type: 'integer' } } },
      '[1, a]',
      /Number 2 of the list: It must be integer/,
    ],
  ])('refuses %s', (_, definition, draft, problem) => {
    expect(read(definition, draft).problems.p).toMatch(problem);
  });

  it('sends nothing that is as the DAG says anyway', () => {
    const definitions: Record<string, DagParamDefinition> = {
      a: { schema: { type: 'string' }, default: 'x' },
      b: { schema: { type: ['null', 'string'] } },
      c: { schema: { type: 'object' }, default: { deep: [1] } },
      d: { schema: { enum: ['x', 'y'] }, default: 'y' },
      e: { schema: { type: 'string' }, default: '' },
      f: { schema: { type: 'boolean' }, default: false },
    };
    const drafts = Object.fromEntries(
      Object.entries(definitions).map(([name, each]) => [
        name,
        firstDraft(each),
      ]),
    );
    expect(readParams(definitions, drafts)).toEqual({
      params: {},
      problems: {},
    });
  });

  it('leaves patterns that only Python knows to Airflow', () => {
    expect(
      read({ schema: { type: 'string', pattern: '(?P<a>x)' } }, 'b').problems,
    ).toEqual({});
  });
});
