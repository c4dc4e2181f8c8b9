import { dagExamples, stringifyDagSpec } from 'backstage-plugin-mwaa-common';
import { MAX_TEXT, readDagText } from './readDagText';

const yaml = `version: 1
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
    with: { bash_command: make }
  - id: check
    operator: bashh
    after: [lod]
`;

describe('readDagText', () => {
  it.each(dagExamples)('takes $id as it was written', ({ spec }) => {
    const { problems, dag } = readDagText(stringifyDagSpec(spec));
    expect(problems).toEqual([]);
    expect(dag).toMatchObject({
      dagId: spec.dagId,
      work: { tasks: spec.tasks },
    });
  });

  it('takes JSON', () => {
    const [{ spec }] = dagExamples;
    expect(
      readDagText(JSON.stringify(spec, null, '\t')).dag?.work.tasks,
    ).toEqual(spec.tasks);
  });

  it('names the line of each problem, and still has the parts', () => {
    const { problems, dag } = readDagText(yaml);
    expect(problems.map(({ line, path }) => [line, path.join('.')])).toEqual([
      [14, 'tasks.1.operator'],
      [15, 'tasks.1.after.0'],
    ]);
    expect(dag).toMatchObject({
      dagId: 'orders',
      timing: { schedule: { type: 'manual' }, timezone: 'UTC' },
      work: { tasks: [{ id: 'load' }, { id: 'check', operator: 'bashh' }] },
    });
    expect(dag?.work).not.toHaveProperty('owner');
  });

  it('leaves a schedule out that is wrong', () => {
    const { dag } = readDagText(
      yaml.replace('type: manual', 'type: sometimes'),
    );
    expect(dag?.timing).toBeUndefined();
    expect(dag?.work.tasks).toHaveLength(2);
  });

  it.each([
    ['', /is empty/],
    ['x'.repeat(MAX_TEXT + 1), /larger than 2 MB/],
    ['source: handwritten\nversion: 1\n', /handwritten/],
    ['tasks: [', /line 1/],
    ['just a sentence', /./],
    ['tasks: [{ id: 1 }]', /./],
  ])('refuses %.20s', (text, reason) => {
    const { problems, dag } = readDagText(text);
    expect(dag).toBeUndefined();
    expect(problems.map(({ message }) => message).join()).toMatch(reason);
  });
});
