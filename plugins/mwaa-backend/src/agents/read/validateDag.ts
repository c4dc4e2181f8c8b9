import { z } from 'zod/v3';
import { problemText } from 'backstage-plugin-mwaa-common';
import { knownEnvironment } from '../../environments/knownEnvironment';
import { previewDag } from '../../preview/previewDag';
import { agentAction } from '../agentAction';
import { checkedFields } from '../checkedFields';
import { specificationOf } from '../specificationOf';
import { firstOf } from '../answers/firstOf';
import { fitTexts } from '../answers/fitTexts';

const PROBLEM_LIMIT = 50;
const TEXT_LIMIT = 20_000;

export const validateDag = agentAction({
  name: 'validate-dag',
  title: 'Validate a DAG',
  description: `Checks the specification of a DAG for the Airflow of an environment, and changes nothing. Each problem begins with where it is, such as "tasks[0].with.job_name: is missing", and says what to write instead: mend all of them and validate again.
"findings" are allowed and may surprise, such as runs that start at once. "requirements" have to be in the requirements.txt of the environment, "iamActions" be allowed to its execution role. When it is valid: plan-dag; render-dag shows the Python.`,
  kind: 'read',
  input: z.object(checkedFields).strict(),
  output: z.object({
    valid: z.boolean(),
    problems: z.array(z.string()),
    omittedProblems: z.number(),
    findings: z.array(z.string()),
    requirements: z.array(z.string()),
    iamActions: z.array(z.string()),
    airflowVersion: z.string(),
  }),
  async answer({ environment, ...given }, request, services) {
    const spec = await specificationOf(given, request, services);
    const known = await knownEnvironment(environment, services);
    const preview = await previewDag(
      { environment: known, spec, now: new Date() },
      services.mwaa.config,
    );
    const { items, omitted } = firstOf(preview.problems, PROBLEM_LIMIT);
    return {
      valid: preview.problems.length === 0,
      problems: fitTexts(items.map(problemText), TEXT_LIMIT),
      omittedProblems: omitted,
      findings: fitTexts(
        preview.findings.slice(0, PROBLEM_LIMIT).map(problemText),
        TEXT_LIMIT,
      ),
      requirements: preview.requirements,
      iamActions: preview.iamActions,
      airflowVersion: preview.airflowVersion,
    };
  },
});
