import { paramProblems } from './paramProblems';

const declared = {
  day: { schema: { type: 'string', format: 'date' } },
  limit: { schema: { type: 'integer', minimum: 1 }, default: 10 },
  tables: {
    schema: { type: 'array', items: { type: 'string' } },
    default: ['orders'],
  },
  any: { schema: {} },
};
const problems = (given: Record<string, unknown>) =>
  paramProblems(declared, given).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('paramProblems', () => {
  it('takes what fits', () => {
    expect(problems({ day: '2026-01-01' })).toEqual([]);
    expect(problems({ day: 'x', limit: 1, tables: [] })).toEqual([]);
  });

  it('names everything that does not', () => {
    expect(problems({ limit: 0, tables: ['a', 1], dya: 'x' })).toEqual([
      'params.dya: is no param of this DAG; it has day, limit, tables, any',
      'params.day: must be string',
      'params.limit: must be >= 1',
      'params.tables.1: must be string',
    ]);
  });

  it('takes anything for a DAG without params', () => {
    expect(paramProblems({}, { a: 1 })).toEqual([]);
  });

  it('leaves patterns, and schemas that are none, to Airflow', () => {
    const odd = {
      slow: { schema: { type: 'string', pattern: '(a+)+$' } },
      broken: { schema: { type: 'nothing' } },
    };
    expect(
      paramProblems(odd, { slow: `${'a'.repeat(50)}!`, broken: 1 }),
    ).toEqual([]);
  });
});
