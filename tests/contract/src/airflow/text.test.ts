import fc from 'fast-check';
import { specWith } from './specWith';
import { AWKWARD_TEXTS, awkwardText } from '../arbitraries/awkwardTexts';
import { outermostVersions } from './outermostVersions';
import { useDagsFolder } from './useDagsFolder';

describe.each(outermostVersions)(
  'text that somebody typed in Airflow %s',
  version => {
    const folder = useDagsFolder(version);

    describe.each(Object.entries(AWKWARD_TEXTS))('%s', (_, text) => {
      it('arrives unchanged', async () => {
        const nested = { deep: [{ er: text }, text], [text.slice(0, 40)]: 1 };
        const { dag } = await folder().import(
          specWith(
            [
              {
                id: 'bash',
                operator: 'bash',
                docs: text,
                with: { bash_command: text, env: { TEXT: text } },
              },
              {
                id: 'sql',
                operator: 'sql',
                with: { conn_id: 'w', sql: [text], parameters: nested },
              },
              {
                id: 'python',
                operator: 'python',
                with: {
                  module: 'm',
                  callable: 'f',
                  op_args: [text],
                  op_kwargs: nested,
                },
              },
              {
                id: 'steps',
                operator: 'emr_add_steps',
                with: {
                  job_flow_id: 'j',
                  steps: [{ $literal: { $odd: text } }],
                },
              },
            ],
            {
              description: text,
              docs: text,
              params: {
                text: { type: 'string', default: text, description: text },
              },
            },
          ),
        );
        const [bash, sql, python, steps] = dag.tasks;
        expect(dag.description).toBe(text);
        expect(dag.docs).toBe(text);
        expect(dag.params.text.description).toBe(text);
        expect(dag.paramValues.text).toBe(text);
        expect(bash.docs).toBe(text);
        expect(bash.rendered).toMatchObject({
          bash_command: text,
          env: { TEXT: text },
        });
        expect(sql.rendered).toMatchObject({ sql: [text], parameters: nested });
        expect(python.rendered).toMatchObject({
          op_args: [text],
          op_kwargs: nested,
        });
        expect(steps.rendered).toMatchObject({ steps: [{ $odd: text }] });
      });
    });

    it('keeps a thousand made-up texts', async () => {
      const texts = fc.sample(awkwardText, { numRuns: 1000, seed: 11 });
      const { dag } = await folder().import(
        specWith([
          {
            id: 'python',
            operator: 'python',
            with: { module: 'm', callable: 'f', op_args: texts },
          },
        ]),
      );
      expect(dag.tasks[0].rendered.op_args).toEqual(texts);
    });

    it('is not opened as a file when documentation ends with .md', async () => {
      const { dag } = await folder().import(
        specWith([{ id: 'a', operator: 'empty' }], { docs: 'See README.md' }),
      );
      expect(dag.docs).toBe('See README.md');
    });
  },
);
