import { InputError } from '@backstage/errors';
import {
  AirflowTarget,
  DagSpec,
  InvalidDagSpecError,
  parseDagSourceYaml,
  ParseDagSpecOptions,
  specFromForm,
} from 'backstage-plugin-mwaa-common';
import { Findings } from '../check/Findings';
import { isSameSpecification } from '../repository/isSameSpecification';

/** The parts of a specification that a form holds; unchecked. */
export interface RevisedParts {
  timing: Record<string, unknown>;
  work: Record<string, unknown>;
}

/**
 * The specification of a repository with other timing and other work; all
 * that the form does not hold stays. Problems have the paths of the form.
 * InputError when `dag.yaml` is none that a form can change.
 */
export function revisedSpec(
  dagYaml: string,
  { timing, work }: RevisedParts,
  target?: AirflowTarget,
  options?: ParseDagSpecOptions,
): Findings<{ spec: DagSpec; isChanged: boolean }> {
  const { dagId, description, tags, owner } = standingSpec(dagYaml);
  const { spec, problems } = specFromForm(
    { dagId, description, tags, timing, work },
    owner,
    target,
    options,
  );
  return {
    ...(spec && {
      value: { spec, isChanged: !isSameSpecification(dagYaml, spec) },
    }),
    problems,
    warnings: [],
  };
}

/** What the repository says, whatever the environment makes of it. */
function standingSpec(dagYaml: string): DagSpec {
  try {
    // Which classes may be used is asked of the new one.
    const source = parseDagSourceYaml(dagYaml, undefined, {
      operatorClasses: ['*'],
    });
    if (source.source === 'generated') {
      return source.spec;
    }
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    throw new InputError(
      'dag.yaml in the repository cannot be read; correct it there',
      error,
    );
  }
  throw new InputError(
    'dag.yaml in the repository says source: handwritten, so the Python is the team’s own; change it there',
  );
}
