import { parse } from 'yaml';

/** A step of a job that runs a script. */
export interface ScriptStep {
  name: string;
  script: string;
  env: Record<string, string>;
}

interface Workflow {
  env?: Record<string, string>;
  jobs: Record<
    string,
    {
      steps: {
        name?: string;
        uses?: string;
        run?: string;
        env?: Record<string, string>;
      }[];
    }
  >;
}

/** `${{ … }}`, which GitHub fills in before a step runs. */
const EXPRESSION = /\$\{\{\s*(.*?)\s*\}\}/g;

/**
 * The scripts of a job, with the environment that GitHub gives them.
 *
 * @param context - what each expression stands for; any other one is an error
 */
export function githubSteps(
  text: string,
  job: string,
  context: Readonly<Record<string, string>>,
): ScriptStep[] {
  const workflow = parse(text) as Workflow;
  const filled = (value: string) =>
    value.replace(EXPRESSION, (_, expression: string) => {
      if (!(expression in context)) {
        throw new Error(`Nothing is known of ${expression}`);
      }
      return context[expression];
    });
  return workflow.jobs[job].steps.flatMap(({ name, run, env = {} }) => {
    if (run === undefined) return [];
    if (run.includes('${{')) {
      throw new Error(`A script takes text that others wrote: ${run}`);
    }
    const all = { ...workflow.env, ...env };
    return [
      {
        name: name ?? run,
        script: run,
        env: Object.fromEntries(
          Object.entries(all).map(([key, value]) => [key, filled(value)]),
        ),
      },
    ];
  });
}
