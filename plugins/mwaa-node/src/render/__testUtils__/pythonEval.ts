import { execFileSync } from 'node:child_process';

const SCRIPT = `
import json, sys
for line in sys.stdin:
    setup, expression, names = json.loads(line)
    space = dict(names)
    exec(setup, space)
    print(json.dumps(eval(expression, space)))
`;

export interface PythonQuestion {
  /** Statements, such as a function's definition. */
  setup?: string;
  expression: string;
  names?: Record<string, unknown>;
}

/** What each expression is in Python, in one process. */
export function pythonEval(questions: readonly PythonQuestion[]): unknown[] {
  const answers = execFileSync('python3', ['-c', SCRIPT], {
    input: questions
      .map(({ setup = '', expression, names = {} }) =>
        JSON.stringify([setup, expression, names]),
      )
      .join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return answers
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}
