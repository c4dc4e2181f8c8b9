import { AirflowTarget } from '../airflow/target';
import { InvalidDagSpecError } from '../dag/InvalidDagSpecError';
import { parseDagSpec, ParseDagSpecOptions } from '../dag/parseDagSpec';
import { DagSpec } from '../dag/spec';
import { Problem } from '../problem';
import { withoutConsequences } from '../withoutConsequences';
import { assetClashProblems } from './assetClashProblems';
import { dagFromParts } from './dagFromParts';
import { formPath } from './formPath';
import { FormDraft } from './readFormFields';

/**
 * The specification that the wizard’s values mean; problems have the paths of
 * its fields. Fields that cannot be read are left out; the caller has reported
 * them.
 */
export function specFromForm(
  form: FormDraft,
  ownerName: string | undefined,
  target?: AirflowTarget,
  options?: ParseDagSpecOptions,
): { spec?: DagSpec; problems: Problem[] } {
  const parts = { ...form, owner: ownerName };
  const clashes = assetClashProblems(parts);
  try {
    const { spec } = parseDagSpec(dagFromParts(parts), target, options);
    return clashes.length ? { problems: clashes } : { spec, problems: [] };
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return {
      problems: withoutConsequences(
        clashes,
        error.problems.map(({ path, message }) => ({
          path: formPath(path, parts),
          message,
        })),
      ),
    };
  }
}
