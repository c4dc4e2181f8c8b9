import { z } from 'zod/v3';
import { InvalidDagSpecError } from 'backstage-plugin-mwaa-common';
import { knownEnvironment } from '../../environments/knownEnvironment';
import { previewDag } from '../../preview/previewDag';
import { agentAction } from '../agentAction';
import { checkedFields } from '../checkedFields';
import { specificationOf } from '../specificationOf';
import { fitTexts } from '../answers/fitTexts';

const TEXT_LIMIT = 40_000;

export const renderDag = agentAction({
  name: 'render-dag',
  title: 'Render a DAG',
  description: `Shows the Python that a specification becomes for the Airflow of an environment, and its dag.yaml, which is the same specification as a repository keeps it. Changes nothing and deploys nothing: plan-dag and deploy-dag render it themselves.
InputError: the specification is not valid; the text names every problem. Long texts are cut, and say so.`,
  kind: 'read',
  input: z.object(checkedFields).strict(),
  output: z.object({
    files: z.array(z.object({ path: z.string(), content: z.string() })),
    taskLines: z
      .record(z.number())
      .describe('First line of each task in the DAG file'),
    dagYaml: z.string(),
  }),
  async answer({ environment, ...given }, request, services) {
    const spec = await specificationOf(given, request, services);
    const known = await knownEnvironment(environment, services);
    const { problems, files, taskLines, dagYaml } = await previewDag(
      { environment: known, spec, now: new Date() },
      services.mwaa.config,
    );
    if (problems.length) throw new InvalidDagSpecError(problems);
    const texts = fitTexts(
      [...files.map(({ content }) => content), dagYaml ?? ''],
      TEXT_LIMIT,
    );
    return {
      files: files.map(({ path }, index) => ({
        path,
        content: texts[index],
      })),
      taskLines,
      dagYaml: texts[files.length],
    };
  },
});
