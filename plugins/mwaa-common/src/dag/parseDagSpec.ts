import { AirflowTarget } from '../airflow/target';
import { withoutConsequences } from '../withoutConsequences';
import { dagArgumentScope } from './arguments/dagArgumentScope';
import { defaultArgumentProblems } from './defaultArgumentProblems';
import { dagFieldProblems } from './dagFieldProblems';
import { EnvironmentValues } from './EnvironmentValues';
import { graphProblems } from './graphProblems';
import { isHandwritten } from './handwritten/isHandwritten';
import { InvalidDagSpecError } from './InvalidDagSpecError';
import { notificationProblems } from './notify/notificationProblems';
import { ownModuleClashProblems } from './ownModuleClashProblems';
import { plainValue } from './plainValue';
import { readDagDraft } from './readDagDraft';
import { DagSpec, dagSpecSchema } from './spec';
import { structureProblems } from './structureProblems';
import { taskArgumentProblems } from './taskArgumentProblems';
import { taskFieldProblems } from './taskFieldProblems';

export interface ParsedDagSpec {
  spec: DagSpec;
}

export interface ParseDagSpecOptions {
  /** With it also whether every value that is used has one there, of the right type. */
  environment?: EnvironmentValues;
  /** Classes outside of the palette that may be used, as globs. */
  operatorClasses?: readonly string[];
}

/**
 * Checks a specification: its shape, and every rule across its fields. With a
 * target also what that Airflow and its amazon provider can do.
 *
 * Never changes a value. Throws InvalidDagSpecError with all problems at
 * once, and nothing else, whatever the input.
 */
export function parseDagSpec(
  input: unknown,
  target?: AirflowTarget,
  options: ParseDagSpecOptions = {},
): ParsedDagSpec {
  const plain = plainValue(input);
  if (isHandwritten(plain.value)) {
    throw new InvalidDagSpecError([
      {
        path: ['source'],
        message:
          'says that the DAG is handwritten, so nothing can be generated; deploy its Python as it is, or remove "source"',
      },
    ]);
  }
  const parsed = dagSpecSchema.safeParse(plain.value);
  const draft = readDagDraft(plain.value);
  const scope = dagArgumentScope(draft, target, options);
  const found = [
    ...(parsed.success ? [] : structureProblems(parsed.error)),
    ...dagFieldProblems(draft, target, options.environment),
    ...taskFieldProblems(draft, scope),
    ...ownModuleClashProblems(draft.root),
    ...graphProblems(draft, target),
    ...defaultArgumentProblems(draft, scope),
    ...draft.tasks.flatMap(task => taskArgumentProblems(task, draft, scope)),
    ...notificationProblems(draft, scope),
  ];
  const problems = withoutConsequences(plain.problems, found);
  if (problems.length || !parsed.success) {
    throw new InvalidDagSpecError(problems);
  }
  return { spec: parsed.data };
}
