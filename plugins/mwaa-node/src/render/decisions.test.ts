import { airflowTarget, parseDagSpec } from 'backstage-plugin-mwaa-common';
import { pythonEval } from './__testUtils__/pythonEval';
import { renderDag } from './renderDag';

const empty = (id: string) => ({ id, operator: 'empty' });

async function render(task: object, version = '3.0.6') {
  const target = airflowTarget(version);
  const input = {
    version: 1,
    dagId: 'orders',
    owner: 'team-orders',
    timezone: 'Europe/Rome',
    startDate: '2026-01-01',
    schedule: { type: 'manual' },
    catchup: false,
    paused: true,
    params: {
      size: { type: 'integer', default: 1 },
      kind: { type: 'string', default: 'a' },
    },
    groups: [{ id: 'g' }],
    tasks: [
      { id: 'route', ...task },
      empty('a'),
      empty('b'),
      { ...empty('first'), group: 'g' },
      { ...empty('second'), group: 'g', after: ['g.first'] },
    ],
  };
  const { spec } = parseDagSpec(input, target);
  return (await renderDag(spec, target)).files[0].content;
}

/** What the only function of the file answers. */
async function answers(task: object, ...given: Record<string, unknown>[]) {
  const setup = /^def (\w+)[^]*?\n\n\n/m.exec(await render(task))!;
  return pythonEval(
    given.map(names => ({
      setup: setup[0],
      expression: `${setup[1]}(${Object.keys(names)
        .map(name => `${name}=${name}`)
        .join(', ')})`,
      names,
    })),
  );
}

describe('a branch', () => {
  it('goes on by a param, with a group as the tasks it begins with', async () => {
    const branch = {
      operator: 'branch',
      with: {
        value: { $param: 'kind' },
        cases: [
          { equals: 'x"y', then: ['a'] },
          { oneOf: ['p', 'q'], then: ['g'] },
        ],
        otherwise: ['b'],
      },
    };
    const kinds = ['x"y', 'q', 'other'];
    expect(
      await answers(branch, ...kinds.map(kind => ({ params: { kind } }))),
    ).toEqual([['a'], ['g.first'], ['b']]);
  });

  it('follows every case that holds, and none where nothing is said', async () => {
    const branch = {
      operator: 'branch',
      with: {
        value: { $param: 'size' },
        cases: [
          { above: 10, then: ['a'] },
          { atLeast: 5, then: ['b'] },
        ],
      },
    };
    const sizes = [11, 5, 4];
    expect(
      await answers(branch, ...sizes.map(size => ({ params: { size } }))),
    ).toEqual([['a', 'b'], ['b'], []]);
  });

  it.each([
    [{ $param: 'size' }, (size: unknown) => ({ params: { size } })],
    [
      { $template: '{{ params.size }}' },
      (size: unknown) => ({ value: size === null ? 'None' : String(size) }),
    ],
  ])('compares no number where there is none: %j', async (value, given) => {
    const branch = {
      operator: 'branch',
      with: {
        value,
        cases: [
          { equals: null, then: ['a'] },
          { below: 3, then: ['b'] },
        ],
      },
    };
    expect(
      await answers(branch, ...[null, 0, 3].map(size => given(size))),
    ).toEqual([['a'], ['b'], []]);
  });

  it('reads a number in what a template says', async () => {
    const branch = {
      operator: 'branch',
      with: {
        value: { $template: '{{ params.size }}' },
        cases: [{ equals: 3, then: ['a'] }],
        otherwise: ['b'],
      },
    };
    expect(await answers(branch, { value: '3' }, { value: '4' })).toEqual([
      ['a'],
      ['b'],
    ]);
  });
});

describe('a short circuit', () => {
  it('looks at a part of a result itself, not at a text of it', async () => {
    const circuit = {
      operator: 'short_circuit',
      with: {
        value: { $result: { task: 'a', path: ["it's", 0] } },
        condition: { empty: false },
      },
    };
    expect(
      await answers(
        circuit,
        ...[[], [1]].map(rows => ({ value: { "it's": [rows] } })),
      ),
    ).toEqual([false, true]);
    const source = await render(circuit);
    expect(source).toContain('op_kwargs={"value": a.output}');
    expect(source).not.toContain('a >> route');
  });

  it('goes on when its condition holds', async () => {
    const circuit = {
      operator: 'short_circuit',
      with: { value: { $param: 'size' }, condition: { empty: false } },
    };
    expect(
      await answers(circuit, { params: { size: 0 } }, { params: { size: 1 } }),
    ).toEqual([false, true]);
  });

  it('looks at the day of the run in the timezone of the DAG', async () => {
    const circuit = {
      operator: 'short_circuit_weekday',
      with: { weekdays: ['Sunday', 'Monday'] },
    };
    const day =
      'pendulum.instance(date).in_timezone("Europe/Rome").isoweekday()';
    expect(await render(circuit, '2.10.3')).toContain(
      `    """Say whether it is Monday or Sunday."""
    date = dag_run.logical_date
    return ${day} in (1, 7)
`,
    );
    expect(await render(circuit)).toContain(
      'date = dag_run.logical_date or dag_run.run_after\n',
    );
  });
});
