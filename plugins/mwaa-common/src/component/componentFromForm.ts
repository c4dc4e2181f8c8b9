import { AirflowTarget } from '../airflow/target';
import { ParseDagSpecOptions } from '../dag/parseDagSpec';
import { plainValue } from '../dag/plainValue';
import { DagSpec } from '../dag/spec';
import { ComponentDescription } from './ComponentDescription';
import { componentDescriptionFromForm } from './componentDescriptionFromForm';
import { ComponentForm } from './componentForm';
import { InvalidComponentFormError } from './InvalidComponentFormError';
import { readFormFields } from './readFormFields';
import { repositoryProblems } from './repositoryProblems';
import { specFromForm } from './specFromForm';
import { withoutConsequences } from '../withoutConsequences';

export interface ComponentFromForm {
  component: ComponentDescription;
  /** Id of the environment: the name of its entity. */
  environmentName: string;
  spec: DagSpec;
  publish: ComponentForm['publish'];
  /** As RepoUrlPicker gives it; only when published to a git host. */
  repoUrl?: string;
}

/**
 * What the values of the wizard mean. With a target also checked against that
 * Airflow. Throws InvalidComponentFormError with all problems at once; their
 * paths are those of the wizard’s fields.
 */
export function componentFromForm(
  form: unknown,
  target?: AirflowTarget,
  options?: ParseDagSpecOptions,
): ComponentFromForm {
  const plain = plainValue(form);
  const { fields, problems: shape } = readFormFields(plain.value);
  const described = componentDescriptionFromForm(fields);
  const specified = specFromForm(
    fields,
    described.owner?.name,
    target,
    options,
  );
  const problems = withoutConsequences(
    withoutConsequences(plain.problems, [
      ...shape,
      ...described.problems,
      ...repositoryProblems(fields),
    ]),
    specified.problems,
  );
  const { component, environmentName } = described;
  const { spec } = specified;
  const { publish, repoUrl } = fields;
  if (problems.length || !component || !environmentName || !spec || !publish) {
    throw new InvalidComponentFormError(problems);
  }
  return {
    component,
    environmentName,
    spec,
    publish,
    ...(publish !== 'bucket' && { repoUrl }),
  };
}
