import { execFileSync } from 'node:child_process';

const SCRIPT = `
import ast, json, sys
for line in sys.stdin:
    found = {}
    for node in ast.walk(ast.parse(json.loads(line))):
        if isinstance(node, ast.With) and isinstance(node.items[0].context_expr, ast.Call):
            if node.items[0].optional_vars:
                found.setdefault(node.items[0].optional_vars.id, node.lineno)
        elif isinstance(node, ast.Assign) and node.col_offset:
            found.setdefault(node.targets[0].id, node.lineno)
    print(json.dumps(found))
`;

/** The line on which each name inside of a block is bound, as Python itself reads it. */
export const pythonStatements = (
  sources: readonly string[],
): { [name: string]: number }[] =>
  execFileSync('python3', ['-c', SCRIPT], {
    input: sources.map(source => JSON.stringify(source)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
