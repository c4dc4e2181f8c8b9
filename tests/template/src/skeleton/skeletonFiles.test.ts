import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';

const folder = join(repositoryRoot, 'skeleton');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name));

describe('skeleton/', () => {
  it('holds no Python of a DAG: rendering is the only source of it', () => {
    const dagFiles = files.filter(
      path =>
        path.includes('/dags/') ||
        /import DAG\b|\bDAG\(/.test(readFileSync(path, 'utf8')),
    );
    expect(dagFiles).toEqual([]);
  });

  // Old versions of the scaffolder refuse big uploads of the template editor.
  it('is small', () => {
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(32 * 1024);
    expect(files.length).toBeLessThan(20);
  });

  it('quotes every value by a rule, or takes it from a closed set of letters', () => {
    // What stands without a filter: identifiers whose rules allow no markup.
    const plain = new Set([
      'values.component.identifier',
      'values.component.owner',
      'values.dag.dagId',
      'values.dag.runBody',
      'values.environment.name',
      'values.environment.region',
      'values.environment.airflowVersion',
      'values.python.version',
      'values.python.dagBagModule',
      'values.ci.package',
      'values.ci.roleArn',
      'values.ci.planRoleArn',
      'requirement',
      'key',
    ]);
    // What is raw, GitHub fills in.
    const textOf = (path: string) =>
      readFileSync(path, 'utf8').replace(/\{% raw %\}.*?\{% endraw %\}/g, '');
    const unquoted = files.flatMap(path =>
      [...textOf(path).matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)]
        .map(([, expression]) => expression)
        .filter(expression => !/\| mwaa(Yaml|Markdown)$/.test(expression))
        .filter(expression => !plain.has(expression)),
    );
    expect(unquoted).toEqual([]);
  });
});
