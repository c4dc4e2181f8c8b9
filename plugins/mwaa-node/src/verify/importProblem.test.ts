import fc from 'fast-check';
import { airflowTarget, parseDagSpec } from 'backstage-plugin-mwaa-common';
import { renderDag } from '../render/renderDag';
import { importProblem } from './importProblem';

const DAGS = '/usr/local/airflow/dags';
const FILE = `${DAGS}/orders/orders.py`;

const traceback = (...frames: [string, number][]) =>
  [
    'Traceback (most recent call last):',
    '  File "/usr/local/lib/python3.12/site-packages/airflow/models/dagbag.py", line 388, in parse',
    '    loader.exec_module(new_module)',
    '  File "<frozen importlib._bootstrap_external>", line 999, in exec_module',
    ...frames.flatMap(([file, line]) => [
      `  File "${file}", line ${line}, in <module>`,
      '    x()',
      '    ~^^',
    ]),
    "ModuleNotFoundError: No module named 'x'",
    '',
  ].join('\n');

async function rendered() {
  const target = airflowTarget('3.0.6');
  const { spec } = parseDagSpec(
    {
      version: 1,
      dagId: 'orders',
      owner: 'team',
      docs: 'task_id="no"\n\n    load = X(task_id="docs")',
      timezone: 'UTC',
      startDate: '2026-01-01',
      schedule: { type: 'manual' },
      catchup: false,
      paused: true,
      groups: [
        { id: 'outer' },
        { id: 'inner', group: 'outer' },
        { id: 'plain', group: 'outer', prefix: false },
      ],
      tasks: [
        { id: 'first', operator: 'empty' },
        {
          id: 'deep',
          group: 'outer.inner',
          operator: 'bash',
          with: { bash_command: `${'a'.repeat(90)}\nb = X(task_id="no")\n` },
        },
        { id: 'shallow', group: 'outer.plain', operator: 'empty' },
        { id: 'mid', group: 'outer', operator: 'empty', after: ['first'] },
        { id: 'last', operator: 'empty', after: ['outer'] },
      ],
    },
    target,
  );
  return renderDag(spec, target);
}

describe('importProblem', () => {
  it('tells line, source and task of the DAG file', async () => {
    const { files, lines } = await rendered();
    const python = files[0].content;
    expect(lines.nodes.size).toBe(8);
    for (const [id, line] of lines.nodes) {
      const text = traceback([FILE, line]);
      const problem = importProblem(
        { fileName: FILE, text, at: '2026-01-01T00:00:00Z' },
        { python },
      );
      expect(problem).toEqual({
        file: 'orders/orders.py',
        text,
        summary: "ModuleNotFoundError: No module named 'x'",
        line,
        source: python.split('\n')[line - 1].trim(),
        ...(!/^(outer|outer\.inner|outer\.plain)$/.test(id) && {
          taskId: id,
        }),
        at: '2026-01-01T00:00:00Z',
      });
    }
  });

  it('tells the task of each line of its statement, and of no other', async () => {
    const { files } = await rendered();
    const python = files[0].content;
    const taskAt = (line: number) =>
      importProblem(
        { fileName: FILE, text: traceback([FILE, line]) },
        { python },
      ).taskId;
    const lines = python.split('\n');
    const found = lines.map((_, index) => taskAt(index + 1));
    const ids = ['first', 'outer.inner.deep', 'shallow', 'outer.mid', 'last'];
    expect([...new Set(found)].filter(Boolean).sort()).toEqual(ids.sort());
    const start = lines.findIndex(line => /^\s+deep = /.test(line));
    const end = lines.findIndex(
      (line, at) => at > start && /^ {12}\)$/.test(line),
    );
    expect(found.slice(start, end + 1)).toEqual(
      Array(end + 1 - start).fill('outer.inner.deep'),
    );
    expect(taskAt(lines.length + 1)).toBeUndefined();
  });

  it('names the file of the same DAG in which it was raised', () => {
    const text = traceback(
      [FILE, 12],
      [`${DAGS}/orders/steps/load.py`, 3],
      ['/usr/local/lib/python3.12/site-packages/x.py', 9],
    );
    expect(importProblem({ fileName: FILE, text })).toMatchObject({
      line: 12,
      raisedAt: { file: 'orders/steps/load.py', line: 3 },
    });
  });

  it('reads a line that cannot be parsed', () => {
    const text = [
      'Traceback (most recent call last):',
      '  File "<frozen importlib._bootstrap>", line 488, in _call',
      `  File "${FILE}", line 5`,
      '    x = = 1',
      '        ^',
      'SyntaxError: invalid syntax',
    ].join('\n');
    expect(importProblem({ fileName: 'orders/orders.py', text })).toMatchObject(
      { line: 5, summary: 'SyntaxError: invalid syntax' },
    );
  });

  it.each([
    [`${DAGS}/orders.py`, 'orders.py'],
    ['orders/orders.py', 'orders/orders.py'],
    ['/tmp/x/dags/orders/orders.py', 'orders/orders.py'],
    ['/home/dags/me/dags/orders/orders.py', 'orders/orders.py'],
    [`${DAGS}/orders/dags/orders.py`, 'orders/dags/orders.py'],
    ['/elsewhere/orders.py', '/elsewhere/orders.py'],
  ])('calls %s %s', (fileName, file) => {
    expect(importProblem({ fileName, text: 'x' })).toEqual({
      file,
      text: 'x',
      summary: 'x',
    });
  });

  it('takes all of what was raised for its summary', () => {
    const text = `${traceback([FILE, 1]).trimEnd()}\nand more of it\n`;
    expect(importProblem({ fileName: FILE, text }).summary).toBe(
      "ModuleNotFoundError: No module named 'x' and more of it",
    );
  });

  it.each([
    ['Invalid arguments were passed to EmptyOperator (task_id: deep). Invalid'],
    [
      'Relationships can only be set; <Task(BashOperator): outer.inner.deep> is',
    ],
    ["Task id 'outer.inner.deep' has already been added to the DAG"],
  ])('finds the task without a frame of the file, by %j', async message => {
    const { files, lines } = await rendered();
    const text = `  File "/usr/lib/airflow/x.py", line 3, in f\n    raise\nTypeError: ${message}\n**kwargs: {}`;
    expect(
      importProblem({ fileName: FILE, text }, { python: files[0].content }),
    ).toMatchObject({
      line: lines.nodes.get('outer.inner.deep'),
      source: 'deep = BashOperator(',
      taskId: 'outer.inner.deep',
    });
  });

  it('guesses no task that is not named, or of which there are two', () => {
    const python = 'a = X(task_id="a")\nb = X(task_id="a")\n';
    for (const message of ['(task_id: a)', '(task_id: b)', 'a']) {
      const problem = importProblem(
        { fileName: FILE, text: message },
        { python },
      );
      expect(problem.line).toBeUndefined();
      expect(problem.taskId).toBeUndefined();
    }
  });

  it('keeps the end of a text that is too long', () => {
    const text = `${'x'.repeat(50_000)}\nValueError: no`;
    const problem = importProblem({ fileName: FILE, text });
    expect(problem.text).toHaveLength(20_001);
    expect(problem.summary).toBe('ValueError: no');
  });

  it.each([
    ['names of tasks that do not end', '<Task('.repeat(1_000_000)],
    ['empty lines', '\n'.repeat(6_000_000)],
    ['quotes', '  File "'.repeat(700_000)],
  ])('is not kept busy by %s', (_, text) => {
    const python = 'load = X(task_id="load")\n';
    expect(
      importProblem({ fileName: FILE, text }, { python }).taskId,
    ).toBeUndefined();
  });

  it('finds the place at the beginning of a message that is very long', () => {
    const text = `${traceback(['/usr/local/airflow/dags/orders/orders.py', 2])}${'x'.repeat(1_000_000)}`;
    expect(importProblem({ fileName: FILE, text }).line).toBe(2);
  });

  it('takes every text for a text', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        `  File "${FILE}", line 2`,
        '  File "',
        '"""',
        "'",
        '\n',
        'with TaskGroup(group_id="g") as g:',
        '    a = X(task_id="a")',
        '(',
      ),
    );
    const texts = fc.array(part, { maxLength: 20 }).map(all => all.join('\n'));
    fc.assert(
      fc.property(texts, texts, (text, python) => {
        const { line, summary } = importProblem(
          { fileName: FILE, text },
          { python },
        );
        expect(summary.includes('\n')).toBe(false);
        // Line 2 is what the traceback says, any other what the file has.
        const places = [...python.split('\n').map((_, index) => index + 1), 2];
        expect([undefined, ...places]).toContain(line);
      }),
    );
  });
});
