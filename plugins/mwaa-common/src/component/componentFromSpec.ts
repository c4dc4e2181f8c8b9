import { AirflowTarget } from '../airflow/target';
import { InvalidDagSpecError } from '../dag/InvalidDagSpecError';
import { parseDagSpec, ParseDagSpecOptions } from '../dag/parseDagSpec';
import { plainValue } from '../dag/plainValue';
import { DagSpec } from '../dag/spec';
import { Problem } from '../problem';
import { withoutConsequences } from '../withoutConsequences';
import { componentDescriptionFromForm } from './componentDescriptionFromForm';
import { ComponentFromForm } from './componentFromForm';
import { InvalidComponentFormError } from './InvalidComponentFormError';
import { readFormFields } from './readFormFields';
import { repositoryProblems } from './repositoryProblems';

/** Fields of the wizard that the specification answers. */
const specified = new Set<Problem['path'][number]>(['dagId', 'timing', 'work']);

function readSpec(
  input: unknown,
  target?: AirflowTarget,
  options?: ParseDagSpecOptions,
): { spec?: DagSpec; problems: Problem[] } {
  try {
    return { spec: parseDagSpec(input, target, options).spec, problems: [] };
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return {
      problems: error.problems.map(({ path, message }) => ({
        path: ['spec', ...path],
        message,
      })),
    };
  }
}

/**
 * Like componentFromForm, for a specification that is already written: of the
 * form only what is not about the DAG is read. Paths of problems in the
 * specification begin with `spec`.
 */
export function componentFromSpec(
  form: unknown,
  specification: unknown,
  target?: AirflowTarget,
  options?: ParseDagSpecOptions,
): ComponentFromForm {
  const plain = plainValue(form);
  const { fields, problems: shape } = readFormFields(plain.value);
  const {
    component,
    environmentName,
    problems: described,
  } = componentDescriptionFromForm(fields);
  const { spec, problems: ofSpec } = readSpec(specification, target, options);
  const problems = [
    ...withoutConsequences(plain.problems, [
      ...shape.filter(({ path }) => !specified.has(path[0])),
      ...described,
      ...repositoryProblems(fields),
    ]),
    ...ofSpec,
  ];
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
