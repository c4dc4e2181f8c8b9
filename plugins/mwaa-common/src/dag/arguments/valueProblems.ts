import { Problem } from '../../problem';
import { secretProblem } from '../secretProblem';
import { DagValue } from '../value';
import { valueTypeProblem } from '../valueTypeProblem';
import { walkDagValue } from '../walkDagValue';
import { ArgumentPlace } from './ArgumentPlace';
import { ArgumentScope } from './ArgumentScope';
import { filledValue } from './filledValue';
import { literalProblems } from './literalProblems';
import { markProblems } from './markProblems';
import { pairedSecretProblems } from './pairedSecretProblems';

/** What is wrong about the type of a value, with what the environment puts into it. */
function typeProblems(
  value: DagValue,
  path: Problem['path'],
  { field }: ArgumentPlace,
  scope: ArgumentScope,
): Problem[] {
  const message = field && valueTypeProblem(filledValue(value, scope), field);
  return message ? [{ path, message }] : [];
}

/** Everything that is wrong about one value, at any depth. */
export function valueProblems(
  value: DagValue,
  path: Problem['path'],
  place: ArgumentPlace,
  scope: ArgumentScope,
): Problem[] {
  const problems = typeProblems(value, path, place, scope);
  walkDagValue(value, path, (reading, at) => {
    markProblems(reading, place, scope).forEach(message =>
      problems.push({ path: at, message }),
    );
    if (reading.kind === 'literal') {
      problems.push(...literalProblems(reading.value, at, place));
    }
    if (reading.kind === 'mapping') {
      problems.push(
        ...pairedSecretProblems(Object.fromEntries(reading.entries), at),
      );
    }
    if (reading.kind === 'template') {
      const message = secretProblem('', reading.template);
      if (message) problems.push({ path: at, message });
    }
  });
  return problems;
}
