import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import {
  dagJsonSchema,
  dagJsonSchemaText,
  palette,
} from 'backstage-plugin-mwaa-common';
import { parse } from 'yaml';
import { repositoryRoot } from '../repositoryRoot';
import { caseFiles } from './caseFiles';
import { editor } from './editor';

const published = join(repositoryRoot, 'docs/reference/dag.schema.json');
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
ajv.addKeyword('enumDescriptions');
const isValid = ajv.compile(dagJsonSchema());

const start = `# yaml-language-server: $schema=./dag.schema.json
version: 1
dagId: orders
owner: team-orders
timezone: UTC
startDate: '2026-01-01'
schedule: { type: manual }
catchup: false
paused: true
tasks:
  - id: load
    operator: bash
`;

describe('dag.schema.json', () => {
  it('is published with the docs as the code makes it', () => {
    const text = dagJsonSchemaText();
    if (process.env.UPDATE_DOCS) writeFileSync(published, text);
    expect(readFileSync(published, 'utf8')).toBe(text);
    expect(JSON.parse(text)).toEqual(dagJsonSchema());
  });

  it.each(caseFiles())('accepts %s', (_, text) => {
    isValid(parse(text));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['an unknown argument', 'with: { bash_comand: x }', /bash_comand/],
    ['an argument of another type', 'with: { bash_command: 1 }', /.+/],
    ['a missing argument', 'with: {}', /bash_command/],
    ['an unknown field', 'retry: 1', /retry/],
    ['an unknown mark', 'with: { bash_command: { $odd: x } }', /.+/],
  ])('lets an editor flag %s', async (_, line, message) => {
    const problems = await editor.problems(`${start}    ${line}\n`);
    expect(problems.join('\n')).toMatch(message);
  });

  it('knows handwritten DAGs, and what they do not say', async () => {
    const handwritten = start
      .slice(0, start.indexOf('owner'))
      .concat('source: handwritten\n');
    expect(await editor.problems(handwritten)).toEqual([]);
    const problems = await editor.problems(`${handwritten}tasks: []\n`);
    expect(problems.join('\n')).toMatch(/tasks/);
  });

  it('lets an editor accept what is right', async () => {
    const right = `${start}    with: { bash_command: { $template: '{{ ds }}' } }\n`;
    expect(await editor.problems(right)).toEqual([]);
  });

  it('lets an editor offer the arguments of the operator', async () => {
    const offered = await editor.completions(
      `${start}    with:\n      bash_command: x\n      `,
    );
    const bash = palette.find(({ id }) => id === 'bash')!;
    expect(offered).toEqual(
      expect.arrayContaining(
        bash.fields
          .map(({ name }) => name)
          .filter(name => name !== 'bash_command'),
      ),
    );
    expect(offered).not.toContain('query');
  });

  it('lets an editor offer the operators', async () => {
    const offered = await editor.completions(
      start.replace('operator: bash\n', 'operator: '),
    );
    expect(offered).toEqual(
      expect.arrayContaining(palette.map(({ id }) => id)),
    );
  });
});
