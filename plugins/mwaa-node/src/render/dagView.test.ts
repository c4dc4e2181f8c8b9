import { airflowTarget, DagSpec, DagValue } from 'backstage-plugin-mwaa-common';
import { dagView } from './dagView';

const spec: DagSpec = {
  version: 1,
  dagId: 'orders',
  owner: 'team-orders',
  timezone: 'UTC',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  tasks: [],
};

/** What no parser ever let through must not reach Python either. */
describe('dagView of a specification that was not parsed', () => {
  const view = (changes: Partial<DagSpec>) => () =>
    dagView({ ...spec, ...changes }, airflowTarget('3.0.6'), '');
  const python = (module: string, callable: string) => ({
    tasks: [{ id: 'a', operator: 'python', with: { module, callable } }],
  });
  const bash = (argument: string, value: DagValue) => ({
    tasks: [
      {
        id: 'a',
        operator: 'bash',
        with: { bash_command: 'true', [argument]: value },
      },
    ],
  });

  it.each<[string, Partial<DagSpec>, RegExp]>([
    ['code as a module', python('os; exit()', 'f'), /not a Python identifier/],
    ['code as a function', python('m', 'f as g\nexit()'), /not a Python id/],
    [
      'code as a package',
      { ...python('m', 'f'), dagId: 'x import y\n' },
      /not a Python identifier/,
    ],
    ['an unknown operator', { tasks: [{ id: 'a', operator: 'x' }] }, /palette/],
    ['an unknown argument', bash('shell', 'sh'), /has no argument shell/],
    [
      'a template where none is filled in',
      bash('append_env', { $template: '{{ x }}' }),
      /does not fill in append_env/,
    ],
    [
      'the result of no task',
      bash('cwd', { $result: 'b' }),
      /no task of this DAG/,
    ],
  ])('%s', (_, changes, message) => {
    expect(view(changes)).toThrow(message);
    expect(view(changes)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
