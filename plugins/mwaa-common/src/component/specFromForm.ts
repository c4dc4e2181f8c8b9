import { AirflowTarget } from '../airflow/target';
import { InvalidDagSpecError } from '../dag/InvalidDagSpecError';
import { parseDagSpec, ParseDagSpecOptions } from '../dag/parseDagSpec';
import { DagSpec } from '../dag/spec';
import { Problem } from '../problem';
import { withoutConsequences } from '../withoutConsequences';
import { FormDraft } from './readFormFields';
import { scheduleFromForm } from './scheduleFromForm';
import { taskFromForm } from './taskFromForm';

// Fields of the specification, and of the wizard where they come from.
const formField: Readonly<Record<string, string>> = { defaults: 'retries' };

function formPath(path: Problem['path'], form: FormDraft): Problem['path'] {
  const [field, ...rest] = path;
  if (field === 'defaults') return [formField.defaults];
  if (field === 'schedule' && form.schedule?.type === 'preset') {
    return [
      'schedule',
      ...rest.map(part => (part === 'cron' ? 'preset' : part)),
    ];
  }
  // The marks of templates are ours, not the wizard’s.
  return path.filter(part => part !== '$template');
}

/**
 * The specification that the wizard’s values mean. Fields that cannot be read
 * are left out; the caller has reported them.
 */
export function specFromForm(
  form: FormDraft,
  ownerName: string | undefined,
  target?: AirflowTarget,
  options?: ParseDagSpecOptions,
): { spec?: DagSpec; problems: Problem[] } {
  const tasks = (form.tasks ?? []).map(taskFromForm);
  const problems = tasks.flatMap(task => task.problems);
  const candidate = {
    version: 1,
    dagId: form.dagId,
    description: form.description,
    owner: ownerName,
    tags: form.tags?.length ? form.tags : undefined,
    timezone: form.timezone,
    startDate: form.startDate,
    schedule: form.schedule && scheduleFromForm(form.schedule),
    catchup: form.catchup,
    paused: form.paused,
    defaults:
      form.retries === undefined ? undefined : { retries: form.retries },
    tasks: form.tasks && tasks.map(({ task }) => task),
  };
  try {
    return { spec: parseDagSpec(candidate, target, options).spec, problems };
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return {
      problems: withoutConsequences(
        problems,
        error.problems.map(({ path, message }) => ({
          path: formPath(path, form),
          message,
        })),
      ),
    };
  }
}
