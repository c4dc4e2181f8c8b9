import { parseDagSpec } from 'backstage-plugin-mwaa-common';
import { moduleViews } from './moduleViews';
import { packagePaths } from './packagePaths';

const call = (id: string, module: string, callable = 'run', more = {}) => ({
  id,
  operator: 'python',
  with: { module, callable, ...more },
});

function views(tasks: object[]) {
  const { spec } = parseDagSpec({
    version: 1,
    dagId: 'orders',
    owner: 'team-orders',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: { type: 'manual' },
    catchup: false,
    paused: true,
    params: { day: { type: 'string', default: 'today' } },
    tasks,
  });
  return moduleViews(spec);
}

describe('moduleViews', () => {
  it('puts a module that has modules below it into its package', () => {
    const found = views([call('a', 'steps'), call('b', 'steps.load')]);
    const paths = found.map(({ path }) => path);
    expect(paths).toEqual(['steps/__init__.py', 'steps/load.py']);
    expect(packagePaths(paths)).toEqual(['__init__.py']);
  });

  it('types parameters by what the tasks pass', () => {
    const [{ functions }] = views([
      call('a', 'm', 'run', {
        op_kwargs: {
          text: 'x',
          count: 1,
          share: 0.5,
          flag: true,
          items: [1],
          map: { a: 1 },
          nothing: null,
          param: { $param: 'day' },
          class: 'reserved',
        },
      }),
      call('b', 'm', 'other', { op_kwargs: { x: { $result: 'a' } } }),
    ]);
    expect(functions).toMatchObject([
      {
        parameters:
          '*, text: str, count: int, share: float, flag: bool, items: list, map: dict, nothing: object, param: str, **others: object',
        returns: 'object',
      },
      { parameters: '*, x: object', returns: 'None' },
    ]);
  });
});
