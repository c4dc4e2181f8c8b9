import fc from 'fast-check';
import { airflowVersions } from '../airflow/airflowVersions';
import { useDagsFolder } from '../airflow/useDagsFolder';
import { readPython } from '../source/readPython';
import { keyOf } from './keyOf';
import { randomRuns } from './randomRuns';
import { textsInFields } from './textsInFields';
import { typedTextsSpec } from './typedTextsSpec';

const environment = { id: 'prod', values: {} };

describe.each(airflowVersions)('text in every field in Airflow %s', version => {
  const folder = useDagsFolder(version);

  it('arrives as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(textsInFields, fc.boolean(), async (texts, isNative) => {
        const { target } = folder();
        const { dag, source } = await folder().import(
          typedTextsSpec(texts, target, isNative),
          {},
          environment,
        );
        const task = (id: string) => dag.tasks.find(each => each.id === id)!;
        const told = (text: string) => [
          {
            rendered: {
              message: text,
              message_attributes: { [keyOf(text)]: text },
            },
          },
        ];
        const { literal, value } = texts;
        const hasNames = 'displayName' in typedTextsSpec(texts, target, false);
        expect(dag).toMatchObject({
          description: texts.description,
          docs: texts.docs,
          owner: texts.owner,
          tags: [texts.tag],
          ...(hasNames && { displayName: texts.displayName }),
          callbacks: { failure: told(texts.message) },
          labels: { 'python >> g.bash': texts.label },
          params: {
            text: {
              value: texts.param,
              description: texts.paramDescription,
              schema: {
                enum: [texts.param],
                examples: [texts.param],
                title: texts.title,
                section: texts.section,
              },
            },
          },
        });
        expect(dag.groups).toMatchObject([
          {
            tooltip: texts.tooltip,
            ...(target.major === 3 && { displayName: texts.groupName }),
          },
        ]);
        expect(task('python')).toMatchObject({
          docs: texts.taskDocs,
          ...(hasNames && { displayName: texts.taskName }),
          outlets: [{ extra: { a: [texts.extra] } }],
          callbacks: { failure: told(texts.taskMessage) },
          rendered: {
            op_args: [literal, value],
            op_kwargs: { deep: { deep: [{ er: literal }, literal] }, value },
          },
        });
        expect(task('g.bash')).toMatchObject({
          callbacks: { failure: told(texts.groupMessage) },
          rendered: {
            bash_command: texts.command,
            env: { LITERAL: literal, VALUE: value, FILLED: `a ${value} b` },
          },
        });

        const [, choose] = /def (choose_after_\w+)/.exec(source)!;
        const chosenBy = (text: string) => [choose, { params: { text } }];
        const { texts: found, answers } = readPython(version, source, [
          chosenBy(texts.compared),
          chosenBy(`${texts.compared}.`),
        ] as [string, Record<string, unknown>][]);
        expect(answers).toEqual([['last'], ['other']]);
        expect(found).toEqual(
          expect.arrayContaining([
            texts.description,
            texts.owner,
            texts.tag,
            texts.label,
            texts.tooltip,
            texts.param,
            texts.paramDescription,
            texts.extra,
            texts.compared,
          ]),
        );
      }),
      randomRuns,
    );
  }, 3_600_000);
});
