import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  parseDagSpec,
  parseDagYaml,
  stringifyDagSpec,
} from 'backstage-plugin-mwaa-common';
import { AirflowServer } from '../airflow/AirflowServer';
import { airflowVersions } from '../airflow/airflowVersions';
import { useDagsFolder } from '../airflow/useDagsFolder';
import { CANARY } from '../arbitraries/adversarialFragments';
import { adversarialTexts } from '../arbitraries/adversarialTexts';
import { readPython } from '../source/readPython';
import { adversarialParamsSpec } from './adversarialParamsSpec';
import { adversarialSpec } from './adversarialSpec';

const PER_DAG = 200;

const batches = Array.from(
  { length: Math.ceil(adversarialTexts.length / PER_DAG) },
  (_, index): [number, readonly string[]] => [
    index,
    adversarialTexts.slice(index * PER_DAG, (index + 1) * PER_DAG),
  ],
);

/** What the environment variable is that the texts would set. */
async function variableOf(server: AirflowServer): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-canary-'));
  const path = join(folder, 'look', 'look.py');
  mkdirSync(join(folder, 'look'));
  const dag = server.version.startsWith('2') ? 'airflow' : 'airflow.sdk';
  writeFileSync(
    path,
    `import os\nimport pendulum\nfrom ${dag} import DAG\ndag = DAG("look", start_date=pendulum.datetime(2026, 1, 1), schedule=None, description=str(os.environ.get("${CANARY}")))\n`,
  );
  const { dags } = await server.parse(path);
  rmSync(folder, { recursive: true });
  return dags[0].description;
}

describe('texts that others would act upon', () => {
  it('are many', () => {
    expect(adversarialTexts.length).toBeGreaterThan(2000);
  });

  it.each(batches)('come through dag.yaml unchanged (%s)', (_, texts) => {
    [adversarialSpec(texts), adversarialParamsSpec(texts)].forEach(input => {
      const { spec } = parseDagSpec(input);
      expect(parseDagYaml(stringifyDagSpec(spec)).spec).toEqual(spec);
    });
  });
});

describe.each(airflowVersions)(
  'texts that others would act upon, in Airflow %s',
  version => {
    const folder = useDagsFolder(version);

    it.each(batches)('arrive unchanged (%s)', async (_, texts) => {
      const { dag } = await folder().import(adversarialSpec(texts));
      const task = (id: string) => dag.tasks.find(each => each.id === id)!;
      const tasks = texts.map((_text, index) => task(`t${index}`));
      const all = task('all');
      const [first] = texts;
      expect([dag.description, dag.docs]).toEqual([first, first]);
      expect(dag.callbacks.failure).toMatchObject([
        { rendered: { message: first, subject: first } },
      ]);
      expect(all.rendered).toMatchObject({
        op_args: texts,
        op_kwargs: { by_text: Object.fromEntries(texts.map(t => [t, t])) },
      });
      expect(all.outlets).toMatchObject([{ extra: { texts } }]);
      expect(tasks.map(({ docs }) => docs)).toEqual(texts);
      expect(tasks.map(({ rendered }) => rendered)).toMatchObject(
        texts.map(text => ({ bash_command: text, env: { TEXT: text } })),
      );
      expect(tasks.map(({ callbacks }) => callbacks.failure)).toMatchObject(
        texts.map(text => [
          {
            rendered: {
              message: text,
              subject: text,
              message_attributes: { text },
            },
          },
        ]),
      );
      expect(tasks.map(({ id }) => dag.labels[`all >> ${id}`])).toEqual(texts);
    });

    it.each(batches)(
      'arrive in params and decisions (%s)',
      async (_, texts) => {
        const { dag, source } = await folder().import(
          adversarialParamsSpec(texts),
        );
        expect(
          texts.map((_text, index) => dag.params[`p${index}`]),
        ).toMatchObject(
          texts.map(text => ({
            value: text,
            description: text,
            schema: { enum: [text] },
          })),
        );

        const [, name] = /def (choose_after_\w+)/.exec(source)!;
        const { answers } = readPython(
          version,
          source,
          [...texts, 'of no case'].map(text => [
            name,
            { params: { p0: text } },
          ]),
        );
        expect(answers).toEqual([...texts.map(() => ['last']), ['other']]);
      },
    );

    it('had no code executed', async () => {
      expect(await variableOf(folder().server)).toBe('None');
      expect(process.env[CANARY]).toBeUndefined();
      expect(existsSync(CANARY)).toBe(false);
    });
  },
);
