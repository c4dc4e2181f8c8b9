import { parse } from 'yaml';

type Variable = string | number | { value: string };

interface Job {
  extends?: string;
  before_script?: string[];
  script?: string[];
  after_script?: string[];
  variables?: Record<string, Variable>;
}

/** What GitLab runs for a job: a script, and one that follows however it ended. */
export interface GitlabJob {
  script: string;
  afterScript: string;
  env: Record<string, string>;
}

const valueOf = (variable: Variable) =>
  String(typeof variable === 'object' ? variable.value : variable);

const expanded = (value: string, given: Readonly<Record<string, string>>) =>
  value.replace(/\$(\w+)/g, (text, name: string) => given[name] ?? text);

/**
 * A job of a `.gitlab-ci.yml` with what it extends and the variables of all.
 *
 * @param given - variables that GitLab sets, which others may name
 */
export function gitlabJob(
  text: string,
  name: string,
  given: Readonly<Record<string, string>>,
): GitlabJob {
  const file = parse(text) as Record<string, Job> & {
    variables?: Record<string, Variable>;
  };
  const own = file[name];
  const base = own.extends ? file[own.extends] : {};
  const declared = { ...file.variables, ...base.variables, ...own.variables };
  const env: Record<string, string> = { ...given };
  for (const [key, variable] of Object.entries(declared)) {
    // A variable of whoever starts the pipeline goes before the file's.
    env[key] = given[key] ?? expanded(valueOf(variable), given);
  }
  const lines = (part: 'before_script' | 'script' | 'after_script') =>
    own[part] ?? base[part] ?? [];
  return {
    script: [...lines('before_script'), ...lines('script')].join('\n'),
    afterScript: lines('after_script').join('\n'),
    env,
  };
}
