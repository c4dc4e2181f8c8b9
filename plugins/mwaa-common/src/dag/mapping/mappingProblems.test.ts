import { problemsOf } from '../__fixtures__/problemsOf';
import { withTask } from '../__fixtures__/withTask';

const mapped = (map: object, rest: object = {}) =>
  withTask({ operator: 'bash', with: {}, map, ...rest });
const glue = (map: object, args: object = {}) =>
  withTask({ operator: 'glue_job', with: { job_name: 'j', ...args }, map });

describe('parseDagSpec refuses of a mapping', () => {
  it.each<[string, object, RegExp]>([
    ['nothing to map', mapped({}), /map: needs exactly one of "each"/],
    [
      'two ways at once',
      mapped({ each: { bash_command: ['a'] }, kwargs: [] }),
      /map: needs exactly one of "each"/,
    ],
    [
      'no argument',
      mapped({ each: {} }, { with: { bash_command: 'x' } }),
      /map: needs at least one argument under "each"/,
    ],
    [
      'an unknown argument',
      mapped({ each: { bash_comand: ['a'] } }),
      /each\.bash_comand: is no argument.*"bash_command"/,
    ],
    [
      'an argument that stands under "with" too',
      mapped(
        { each: { bash_command: ['a'] } },
        { with: { bash_command: 'x' } },
      ),
      /each\.bash_command: stands under "with" too/,
    ],
    [
      'an empty list',
      mapped({ each: { bash_command: [] } }),
      /each\.bash_command: needs at least one value/,
    ],
    [
      'a template',
      mapped({ each: { bash_command: { $template: '{{ params.day }}' } } }),
      /each\.bash_command: must be a list, or the result/,
    ],
    [
      'a value of the wrong type',
      mapped({ each: { bash_command: ['a', 5] } }),
      /each\.bash_command\[1\]: must be text/,
    ],
    [
      'a result among fixed values',
      mapped({ each: { bash_command: ['a', { $result: 'load' }] } }),
      /each\.bash_command\[1\]: is the result of a task among fixed values/,
    ],
    [
      'a part of a result',
      mapped({
        each: { bash_command: { $result: { task: 'load', path: ['x'] } } },
      }),
      /each\.bash_command: must be a whole result/,
    ],
    [
      'another output of a task',
      mapped({
        each: { bash_command: { $result: { task: 'load', key: 'rows' } } },
      }),
      /each\.bash_command: must be a whole result/,
    ],
    [
      'an unknown result',
      mapped({ each: { bash_command: { $result: 'laod' } } }),
      /each\.bash_command: "laod" is no task.*"load"/,
    ],
    [
      'lists of different lengths together',
      mapped({ together: { bash_command: ['a', 'b'], cwd: ['/x'] } }),
      /together\.cwd: has 1 values and "bash_command" has 2/,
    ],
    [
      'a list and a result together',
      mapped({ together: { bash_command: ['a'], cwd: { $result: 'load' } } }),
      /together\.cwd: cannot walk in step with "bash_command"/,
    ],
    [
      'an entry of an argument that has none',
      mapped({ each: { 'bash_command.x': ['a'] } }),
      /bash_command\.x: names an entry, and "bash_command" of bash has none/,
    ],
    [
      'an entry that stands under "with" too',
      glue(
        { each: { 'script_args.--day': ['1'] } },
        { script_args: { '--day': '2' } },
      ),
      /stands under "with" as an entry/,
    ],
    [
      'an entry beside the whole',
      glue({
        each: { script_args: [{ a: 'b' }], 'script_args.--day': ['1'] },
      }),
      /--day: is an entry of "script_args", which is mapped as a whole/,
    ],
    [
      'two entries of which one is a result',
      glue({
        each: {
          'script_args.--day': { $result: 'load' },
          'script_args.--n': ['1'],
        },
      }),
      /--day: is mapped over a result beside other entries/,
    ],
    [
      'an entry over a result beside one that is filled in',
      glue(
        { each: { 'script_args.--day': { $result: 'load' } } },
        { script_args: { '--x': { $template: '{{ params.day }}' } } },
      ),
      /with\.script_args\.--x: must be a fixed value/,
    ],
    [
      'what decides about the Python',
      withTask({
        operator: 'python',
        with: { module: 'm' },
        map: { each: { callable: ['a', 'b'] } },
      }),
      /each\.callable: is the same for all copies/,
    ],
    [
      'a mapping of copies that is none',
      mapped({ kwargs: ['a'] }),
      /kwargs\[0\]: must be a mapping/,
    ],
    ['no copies', mapped({ kwargs: [] }), /kwargs: needs at least one value/],
    [
      'a copy without what is required',
      mapped({ kwargs: [{ bash_command: 'a' }, { cwd: '/x' }] }),
      /with\.bash_command: is missing/,
    ],
    [
      'an unknown argument of a copy',
      mapped({ kwargs: [{ bash_command: 'a', cwdd: '/x' }] }),
      /kwargs\[0\]\.cwdd: is no argument.*"cwd"/,
    ],
    [
      'a label that is no template',
      mapped({ each: { bash_command: ['a'] }, label: '{{ task.' }),
      /map\.label: is no complete Jinja template/,
    ],
  ])('%s', (_, input, message) => {
    expect(problemsOf(input, '3.0.6')).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it('a label before Airflow 2.9', () => {
    const input = mapped({
      each: { bash_command: ['a'] },
      label: '{{ task.bash_command }}',
    });
    expect(problemsOf(input, '2.9.2')).toEqual([]);
    expect(problemsOf(input, '2.8.1')).toEqual([
      expect.stringMatching(/map\.label: is possible from Airflow 2\.9 on/),
    ]);
  });
});

describe('parseDagSpec accepts of a mapping', () => {
  it.each<[string, object]>([
    ['constants', mapped({ each: { bash_command: ['a', 'b'], cwd: ['/x'] } })],
    ['a result', mapped({ each: { bash_command: { $result: 'load' } } })],
    [
      'a result where Airflow fills nothing in',
      mapped(
        { each: { skip_on_exit_code: { $result: 'load' } } },
        { with: { bash_command: 'x' } },
      ),
    ],
    [
      'entries of a mapping',
      glue(
        { each: { 'script_args.--day': ['1', '2'] } },
        { script_args: { '--n': '1' } },
      ),
    ],
    ['copies by a result', mapped({ kwargs: { $result: 'load' } })],
    [
      'copies one by one',
      mapped({
        kwargs: [{ bash_command: 'a' }, { bash_command: 'b', cwd: '/' }],
      }),
    ],
    [
      'results together',
      mapped({
        together: {
          bash_command: { $result: 'load' },
          cwd: { $result: 'check' },
        },
      }),
    ],
  ])('%s', (_, input) => {
    expect(problemsOf(input, '3.0.6')).toEqual([]);
  });
});
