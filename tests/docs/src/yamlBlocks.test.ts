import { entityEnvelopeSchemaValidator } from '@backstage/catalog-model';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { parseDagSpec, parseDagYaml } from 'backstage-plugin-mwaa-common';
import { parse } from 'yaml';
import { readActions } from './actions/readActions';
import { completedPart, completedTasks } from './pages/completed';
import { markdownPages } from './pages/markdownPages';
import { readPage } from './pages/readPage';
import { stepProblems, TemplateStep } from './pages/stepProblems';
import { yamlKind } from './pages/yamlKind';

const blocks = [
  'README.md',
  ...markdownPages('docs'),
  ...markdownPages('skeleton'),
].flatMap(path =>
  readPage(path).yamlBlocks.map(({ line, text }) => {
    const content = parse(text);
    return { at: `${path}:${line}`, text, content, kind: yamlKind(content) };
  }),
);
const of = (kind: string) => blocks.filter(block => block.kind === kind);

describe('the YAML of the documentation', () => {
  let actions: TemplateAction[];

  beforeAll(async () => {
    actions = await readActions();
  });

  it.each(blocks)('at $at is of a known kind', ({ kind }) => {
    expect(kind).toBeDefined();
  });

  it.each(of('specification'))('at $at is a dag.yaml', ({ text }) => {
    expect(parseDagYaml(text).spec.dagId).toBeDefined();
  });

  it.each(of('part'))('at $at fits into a dag.yaml', ({ content }) => {
    const { spec } = parseDagSpec(completedPart(content));
    expect(spec).toMatchObject(content);
  });

  it.each(of('tasks'))('at $at are tasks of a dag.yaml', ({ content }) => {
    const { spec } = parseDagSpec(completedTasks(content));
    expect(spec.tasks).toEqual(expect.arrayContaining(content));
  });

  it.each(of('steps'))('at $at are steps of a template', ({ content }) => {
    const steps: TemplateStep[] = content.steps;
    expect(steps.flatMap(step => stepProblems(step, actions))).toEqual([]);
  });

  it.each(of('entity'))('at $at is an entity', ({ content }) => {
    expect(entityEnvelopeSchemaValidator()(content)).toEqual(content);
  });

  it('is of every kind', () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(
      new Set([
        'specification',
        'part',
        'tasks',
        'steps',
        'parameters',
        'entity',
        'config',
      ]),
    );
  });
});
