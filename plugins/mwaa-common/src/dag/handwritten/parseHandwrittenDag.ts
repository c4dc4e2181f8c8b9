import { Problem } from '../../problem';
import { withoutConsequences } from '../../withoutConsequences';
import { InvalidDagSpecError } from '../InvalidDagSpecError';
import { dagIdProblem } from '../naming';
import { plainValue } from '../plainValue';
import { structureProblems } from '../structureProblems';
import { HandwrittenDag, handwrittenDagSchema } from './HandwrittenDag';

const fields = Object.keys(handwrittenDagSchema.shape);

/** What a specification says elsewhere, a handwritten DAG says in its Python. */
const inHandwritten = (problem: Problem): Problem =>
  problem.path.length === 1 && !fields.includes(`${problem.path[0]}`)
    ? {
        path: problem.path,
        message:
          'is said by the Python of a handwritten DAG; leave it out here, or remove "source" to have the DAG generated',
      }
    : problem;

/** Checks what `dag.yaml` says of a handwritten DAG. InvalidDagSpecError with all problems. */
export function parseHandwrittenDag(input: unknown): HandwrittenDag {
  const plain = plainValue(input);
  const parsed = handwrittenDagSchema.safeParse(plain.value);
  const { dagId } = (plain.value ?? {}) as { dagId?: unknown };
  const problem =
    typeof dagId === 'string' && dagId !== ''
      ? dagIdProblem(dagId, { ownPython: false })
      : undefined;
  const found: Problem[] = [
    ...(parsed.success
      ? []
      : structureProblems(parsed.error).map(inHandwritten)),
    ...(problem ? [{ path: ['dagId'], message: problem }] : []),
  ];
  const problems = withoutConsequences(plain.problems, found);
  if (problems.length || !parsed.success) {
    throw new InvalidDagSpecError(problems);
  }
  return parsed.data;
}
