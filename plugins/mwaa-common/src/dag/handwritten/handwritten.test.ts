import { InvalidDagSpecError } from '../InvalidDagSpecError';
import { parseDagSpec } from '../parseDagSpec';
import { parseDagSourceYaml } from './parseDagSourceYaml';
import { stringifyHandwrittenDag } from './stringifyHandwrittenDag';

const dag = { version: 1, source: 'handwritten', dagId: 'orders' } as const;

function problemsOf(parse: () => unknown) {
  try {
    parse();
    return [];
  } catch (error) {
    return (error as InvalidDagSpecError).problems.map(
      ({ path, message }) => `${path.join('.')} ${message}`,
    );
  }
}

describe('a handwritten DAG', () => {
  it('is read as it is written', () => {
    expect(parseDagSourceYaml(stringifyHandwrittenDag(dag))).toEqual({
      source: 'handwritten',
      dag,
    });
  });

  it('leaves specifications what they are', () => {
    const text =
      'version: 1\ndagId: orders\nowner: team\ntimezone: UTC\nstartDate: "2026-01-01"\nschedule: { type: manual }\ncatchup: false\npaused: true\ntasks: [{ id: a, operator: empty }]\n';
    expect(parseDagSourceYaml(text)).toMatchObject({
      source: 'generated',
      spec: { dagId: 'orders' },
    });
  });

  it('says everything that is wrong', () => {
    expect(
      problemsOf(() =>
        parseDagSourceYaml(
          'version: 2\nsource: handwritten\ndagId: class\ntasks: []\n',
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^version /),
      expect.stringMatching(/^tasks is said by the Python/),
      expect.stringMatching(/^dagId is a reserved word/),
    ]);
  });

  it('is no specification to generate from', () => {
    expect(problemsOf(() => parseDagSpec(dag))).toEqual([
      expect.stringMatching(/^source says that the DAG is handwritten/),
    ]);
  });
});
